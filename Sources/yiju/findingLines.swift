import CityModel
import Documents

/// Findings for people, one after another with file, line and column, and how many there are.
func findingLines(_ findings: [Finding], _ language: Language) -> String {
  let lines = findings.map { finding in
    let message = language == .chinese ? finding.message.zh : finding.message.en
    let quote = finding.place.quote.map { language == .chinese ? "“\($0)” " : "'\($0)' " } ?? ""
    let line = "\(place(finding.place)): \(finding.severity.rawValue)[\(finding.code)]: \(quote)\(message)"
    return comparison(finding, language).map { "\(line)\n  \($0)" } ?? line
  }
  let counts = Finding.Severity.allCases.map { severity in
    let count = findings.count { $0.severity == severity }
    return "\(count) \(severity.rawValue)\(count == 1 ? "" : "s")"
  }
  return (lines + [counts.joined(separator: ", ")]).joined(separator: "\n") + "\n"
}

private func place(_ place: Finding.Place) -> String {
  let file = place.part ?? "report.md"
  if let source = place.source { return "\(file):\(source.line):\(source.column)" }
  guard let paragraph = place.paragraph else { return file }
  return "\(file): paragraph \(paragraph)" + (place.character.map { ", character \($0)" } ?? "")
}

private func comparison(_ finding: Finding, _ language: Language) -> String? {
  let (actual, wanted) = language == .chinese ? ("现为", "应为") : ("found", "expected")
  let parts = [finding.found.map { "\(actual): \($0)" }, finding.expected.map { "\(wanted): \($0)" }].compactMap(\.self)
  return parts.isEmpty ? nil : parts.joined(separator: "; ")
}
