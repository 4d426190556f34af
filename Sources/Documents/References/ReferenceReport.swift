public import Foundation

/// A bibliography checked and printed: every work as the list would have it, and what is wrong with each.
public struct ReferenceReport: Hashable, Sendable {
  /// As the person named it.
  public let file: String
  public let edition: ReferenceEdition
  /// Every work, in the file's order.
  public let entries: [ReferenceEntry]
  public let findings: [Finding]

  /// - Parameter bibTeX: the file's text.
  public init(file: String, bibTeX: String, edition: ReferenceEdition) {
    let (bibliography, faults) = parseBibTeX(bibTeX)
    let cited = bibliography.references.map { Citation(key: $0.key) }
    let (entries, findings) = references(cited: cited, in: bibliography, edition: edition)
    self.file = file
    self.edition = edition
    self.entries = entries
    self.findings = faults + findings
  }

  public var hasFaults: Bool { findings.contains { $0.severity == .fault } }

  /// The list, then what is wrong, then a line of counts.
  public func text(_ language: FormatReport.Language = .chinese) -> String {
    let list = entries.map { "\($0.lead)\($0.content.plainText(language: language.rawValue))\n" }.joined()
    let report = FormatReport(file: file, basis: edition.rawValue, findings: findings)
    return list + (list.isEmpty ? "" : "\n") + report.text(language)
  }

  /// The same as JSON, its keys in order. docs/reference/references.md lists the keys.
  public func json() -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    guard let bytes = try? encoder.encode(Body(self)) else { preconditionFailure("texts and counts are valid JSON") }
    return bytes + Data("\n".utf8)
  }

  private struct Body: Encodable {
    let format = "yiju.references-check.1"
    let file: String
    let edition: ReferenceEdition
    let entries: [Line]
    let findings: [FindingLine]

    init(_ report: ReferenceReport) {
      file = report.file
      edition = report.edition
      entries = report.entries.map { Line(number: $0.number, key: $0.key, text: $0.content.plainText(language: "zh")) }
      findings = report.findings.map(FindingLine.init)
    }
  }

  private struct Line: Encodable {
    let number: Int
    let key: String
    let text: String
  }
}
