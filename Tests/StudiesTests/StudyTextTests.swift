import Documents
import Studies
import Testing

/// Faults of short texts, each said with its place.
@Suite struct StudyTextTests {
  @Test func `a fault is said with line, column and class`() throws {
    let text = StudyText(markdown: "# 调研报告\n\n## 现状\n\n到2027年，贷款额度提高到，覆盖率目标为80%。\n")
    let findings = checkStudyText(text, against: try bazhongBook())
    #expect(findings.map(\.code) == ["study.missing-number"])
    #expect(findings.first?.place.source == SourcePlace(line: 5, column: 14))
  }

  @Test func `an empty text has no faults`() throws {
    #expect(checkStudyText(StudyText(markdown: ""), against: try bazhongBook()).isEmpty)
    #expect(checkStudyText(StudyText(plain: "\r\n \n"), against: try bazhongBook()).isEmpty)
  }
}
