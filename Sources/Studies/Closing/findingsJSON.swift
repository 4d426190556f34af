package import Documents
package import Foundation

/// Findings for tools, with sorted keys: the same findings, the same bytes.
package func findingsJSON(_ findings: [Finding], of file: String) throws -> Data {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
  return try encoder.encode(FindingList(format: "yiju.study-check.1", file: file, findings: findings)) + Data("\n".utf8)
}

private struct FindingList: Encodable {
  let format: String
  let file: String
  let findings: [Finding]
}
