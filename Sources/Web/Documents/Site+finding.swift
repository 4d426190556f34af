import CityModel
import Documents

extension Site {
  /// Of a text that the library of documents has in both languages, the one of this page.
  subscript(text: Bilingual) -> String { language == .chinese ? text.zh : text.en }

  /// Findings ready to show. Of what a font lacks there are many alike: each sentence stands once.
  func findings(_ findings: [Finding]) -> [Model] {
    var seen: Set<String> = []
    return findings.filter { seen.insert($0.message.zh).inserted }.map { finding in
      [
        "severity": finding.severity.rawValue, "severityName": text("documents.severity-\(finding.severity.rawValue)"),
        "message": self[finding.message],
      ]
    }
  }
}
