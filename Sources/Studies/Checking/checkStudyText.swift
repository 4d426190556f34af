package import Documents

/// Holds a study's text against the rules of the text checker. Corrects nothing.
///
/// - Returns: what a person should mend, in the order of the text. Empty: nothing was found.
package func checkStudyText(_ text: StudyText, against book: IndicatorBook) -> [Finding] {
  []
}
