package import Documents
package import Studies

/// A study as a reader sees it.
package struct StudyView: Sendable {
  package let closed: ClosedStudy
  package let names: ReportNames
  package let mayReadFindings: Bool
  /// Empty for who may not read them.
  package let findings: [Finding]
}
