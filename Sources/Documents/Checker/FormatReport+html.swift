extension FormatReport {
  /// A fragment of a page: a line of counts, then one table row a finding. Every word of the file is escaped.
  public func html(_ language: Language = .chinese) -> String {
    let heads =
      language == .chinese
      ? ["级别", "位置", "问题", "现为", "应为", "依据"] : ["Severity", "Place", "What is wrong", "Found", "Expected", "Rule"]
    let summary =
      "<p class=\"format-summary\">\(escaped(file))\(language == .chinese ? "：" : ": ")\(summary(language))</p>\n"
    guard !findings.isEmpty else { return summary }
    let head = heads.map { "<th scope=\"col\">\($0)</th>" }.joined()
    let rows = findings.map { row($0, language) }.joined(separator: "\n")
    return """
      \(summary)<table class="format-findings" lang="\(language.rawValue)">
      <thead><tr>\(head)</tr></thead>
      <tbody>
      \(rows)
      </tbody>
      </table>

      """
  }

  private func row(_ finding: Finding, _ language: Language) -> String {
    let cells = [
      finding.severity.name.text(language), finding.where(language), finding.message.text(language),
      finding.found ?? "", finding.expected ?? "", finding.rule ?? "",
    ]
    let columns = cells.map { "<td>\(escaped($0))</td>" }.joined()
    return "<tr class=\"\(finding.severity.rawValue)\" data-code=\"\(escaped(finding.code))\">\(columns)</tr>"
  }
}

private func escaped(_ text: String) -> String {
  text.unicodeScalars.reduce(into: "") { result, scalar in
    switch scalar {
    case "&": result += "&amp;"
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "\"": result += "&quot;"
    default: result.unicodeScalars.append(scalar)
    }
  }
}
