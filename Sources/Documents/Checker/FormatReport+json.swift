public import Foundation

extension FormatReport {
  /// The report as JSON, its keys in order: the same report gives the same bytes. docs/format-checker.md lists the keys.
  ///
  /// - Parameter isOneLine: no line breaks within, for a file of one report a line.
  public func json(isOneLine: Bool = false) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting =
      isOneLine ? [.sortedKeys, .withoutEscapingSlashes] : [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    guard let bytes = try? encoder.encode(Body(self)) else { preconditionFailure("texts and counts are valid JSON") }
    return bytes + Data("\n".utf8)
  }

  private struct Body: Encodable {
    let format = "yiju.format-check.1"
    let file: String
    let profile: String
    let faults: Int
    let warnings: Int
    let notes: Int
    let findings: [FindingLine]

    init(_ report: FormatReport) {
      file = report.file
      profile = report.profile
      faults = report.count(.fault)
      warnings = report.count(.warning)
      notes = report.count(.note)
      findings = report.findings.map(FindingLine.init)
    }
  }
}
