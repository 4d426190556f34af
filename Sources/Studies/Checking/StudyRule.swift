import Documents

/// One class of fault: how it is named, how sure we are, what is said to the author, and how it is found.
package struct StudyRule: Sendable {
  /// Without `study.`: `missing-number`.
  package let fault: String
  let severity: Finding.Severity
  /// What it is, and what to do.
  let message: Bilingual
  let find: @Sendable (ReadText) -> [Hit]

  init(
    _ fault: String, _ severity: Finding.Severity, zh: String, en: String,
    find: @escaping @Sendable (ReadText) -> [Hit]
  ) {
    self.fault = fault
    self.severity = severity
    message = Bilingual(zh: zh, en: en)
    self.find = find
  }

  /// In the order of docs/study-checker.md.
  package static let all: [StudyRule] = [
    missingNumber, missingYearSign, strayLatin, tautology, punctuationWidth, ticksMixed, sentenceCut,
    figureWithoutUnit, figureWithoutPeriod, figureWithoutSource, comparisonWithoutFigure, figureAgainstBook,
    figureAgainstDate, figuresDisagree, countAgainstList,
    datesOutOfOrder, titleDiffers, headingOrder, enumerationOrder, referenceUncited, citationUnknown,
    promiseWithoutOwner, promiseWithoutTerm, promiseWithoutBudget,
    problemWithoutMeasure, measureWithoutProblem, measureAgainstIndicator, placeContrary,
  ]
}

/// A place that a rule names.
struct Hit: Sendable {
  enum Place: Sendable {
    /// A stretch of a paragraph.
    case text(paragraph: Int, range: Range<Int>)
    /// A line of the head or of the list of references.
    case line(Spot, file: String? = nil, words: String)
    /// An answer of the form that goes with the text: `application.yaml: A15`.
    case answer(part: String, words: String)
  }

  var place: Place
  /// Where the other of two that do not agree stands.
  var other: Place?
  /// `nil`: that of the rule.
  var severity: Finding.Severity?
  var found: String?
  var expected: String?

  init(_ paragraph: Int, _ range: Range<Int>) { place = .text(paragraph: paragraph, range: range) }
  init(_ place: Place) { self.place = place }
}
