package import CityModel

/// What an import would do or has done, and everything that keeps it from it.
package struct FigureImport: Sendable {
  /// Most findings that are kept; all are counted.
  package static let mostFindings = 1000

  package internal(set) var rows = 0
  package internal(set) var findings: [Diagnostic] = []
  package internal(set) var faultCount = 0
  package internal(set) var warningCount = 0
  package internal(set) var changes = FigureChanges()
  /// Whether it was written, and not only looked at.
  package internal(set) var isWritten = false

  mutating func add(_ finding: Diagnostic) {
    if finding.severity == .error { faultCount += 1 } else { warningCount += 1 }
    if findings.count < Self.mostFindings { findings.append(finding) }
  }
}
