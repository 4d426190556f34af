/// The text of a study as the checker reads it, wherever it came from.
package struct StudyText: Sendable {
  package init() {}
}
