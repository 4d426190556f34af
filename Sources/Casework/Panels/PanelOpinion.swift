/// What one reviewer thinks of a case: a grade of the procedure's list, and why.
package struct PanelOpinion: Hashable, Codable, Sendable {
  /// `nil` where the form did not ask for one, as for work that the reviewer does not agree to.
  package let grade: String?
  package let reason: String

  package init(grade: String?, reason: String) {
    self.grade = grade
    self.reason = reason
  }
}
