package import Documents

/// What the text checker says of a file that somebody sent.
package struct TextReport: Sendable {
  /// As the person named it, without a folder.
  package let file: String
  /// In the order of the text.
  package let findings: [Finding]

  package func count(_ severity: Finding.Severity) -> Int { findings.count { $0.severity == severity } }
}
