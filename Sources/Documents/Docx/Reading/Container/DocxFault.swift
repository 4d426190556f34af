/// Why a file is refused: the reading ends here, with one more finding.
struct DocxFault: Error {
  var finding: Finding
}

/// What the reader says of a file's build. The codes are stable.
extension Finding {
  static func docx(
    _ code: String, _ severity: Severity = .fault, part: String? = nil, line: Int? = nil, paragraph: Int? = nil,
    found: String? = nil, zh: String, en: String
  ) -> Finding {
    let source = line.map { SourcePlace(line: $0, column: 1) }
    return Finding(
      "docx." + code, severity, at: Place(source: source, paragraph: paragraph, part: part), found: found,
      Bilingual(zh: zh, en: en))
  }
}
