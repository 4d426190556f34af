import CityModel
import Documents
import Testing

@testable import Studies

/// What a name between braces prints, and what it is when the pack has nothing for it.
@Suite struct BindingTests {
  @Test(
    "what is printed for a reference",
    arguments: [
      ("E01", "63%（2022年末）"), ("E01.value", "63%"), ("E01.number", "63"), ("E01.period", "2022年末"),
      ("E01.source", "示例研究"), ("E02", "超过60%（时间未注明）"), ("E02.period", "（空缺）"), ("E03", "651534人（2020年11月1日）"),
      ("E09", "偶有Ⅳ类（2023年1—6月）"), ("E10.value", "8000人"), ("EB1", "40.26%（2022年末）"), ("EB2", "超过25%（2024年）"),
      ("EB3", "（空缺）"), ("EB3.period", "（空缺）"), ("EB4.value", "不超过Ⅲ类"), ("N1", "1"), ("N1.number", "1"), ("Q1", "3个"),
      ("Q1.number", "3"), ("Q2", "（空缺）"), ("F1", "2份"), ("P1.1", "路灯常坏"), ("C1.1", "线路老化"), ("M1.1", "掌上报修"),
    ])
  func words(reference: String, expected: String) throws {
    let bound = bind(study("{{\(reference)}}"), to: ReportNames(try pack()))
    #expect(StudiesTests.words(bound.document) == expected)
  }

  @Test(
    "values and periods in words",
    arguments: [
      (Value(.equal, "1000000"), "100万人"), (Value(.over, "20000"), "超过2万人"), (Value(.equal, "120000000"), "12000万人"),
      (Value(.equal, "300000000"), "3亿人"), (Value(.equal, "10001"), "10001人"), (Value(.equal, "2000"), "2000人"),
      (Value(.under, "0.50"), "不足0.50人"), (Value(.farUnder, "3"), "远低于3人"), (Value(.atLeast, "95"), "不低于95人"),
    ])
  func values(value: Value, expected: String) {
    #expect(valueWords(value, unit: "人") == expected)
  }

  @Test("a unit that begins with 万 keeps its noughts") func unitOfMyriads() {
    #expect(valueWords(Value(.equal, "20000"), unit: "万元") == "20000万元")
  }

  @Test("a period as its indicator holds")
  func periods() {
    let words = [
      "2024-02-29", "2023-12-31", "2023-05-30", "2024", "2024-03", "2024-01..2024-07", "2023-11..2024-02", "",
    ]
    .map { Period($0).map { "\(periodWords($0, .stock) ?? "nil") \(periodWords($0, .flow) ?? "nil")" } ?? "unread" }
    #expect(
      words == [
        "2024年2月末 2024年2月29日", "2023年末 2023年12月31日", "2023年5月30日 2023年5月30日", "2024年 2024年", "2024年3月 2024年3月",
        "2024年1—7月 2024年1—7月", "2023年11月1日至2024年2月29日 2023年11月1日至2024年2月29日", "nil nil",
      ])
  }

  @Test("a name that nothing has is a fault, a value that is missing a note, both at their places")
  func unknownAndMissing() throws {
    let bound = bind(study("人口{{E99}}，\n收入{{Q2}}。\n\n{{table:chain-P9}}"), to: ReportNames(try pack()))
    #expect(
      findings(bound) == [
        "1:3 fault markdown.data", "1:3 note study.unconfirmed", "2:3 note markdown.data-empty",
        "4:1 fault markdown.data",
      ])
  }

  @Test("works are cited by author and date where the head asks for it, on paper and on the page alike")
  func authorDate() throws {
    let works = "@book{zhang, author = {张群 and 王五}, title = {宜居城市研究}, address = {成都}, publisher = {示例出版社}, year = 2024}"
    let report = "---\ncitations: author-date\ndate: 2026-07-02\n---\n绿地[@zhang]。\n\n\\references"
    let bound = bind(study(report, references: works), to: ReportNames(try pack()))
    #expect(bound.findings.filter { $0.code.hasPrefix("references.") } == [])
    let words = bound.document.numbered().document.plainText()
    #expect(words.hasPrefix("绿地（张群等，2024）。\n张群，王五，2024. 宜居城市研究[M]."))
  }

  @Test("a text that cites works has a list of them")
  func noList() throws {
    let bound = bind(
      study("绿地[@zhang]。", references: "@book{zhang, author = {张群}, title = {城}, year = 2024}"),
      to: ReportNames(try pack()))
    let missing = try #require(bound.findings.first { $0.code == "references.no-list" })
    #expect(missing.place.part == "report.md")
  }

  @Test("an observation goes before a count of the same name")
  func order() throws {
    let checks = "- { id: E01, name: { zh: 组, en: Groups }, stated: 9, counts: problem-groups }\n"
    let bound = bind(study("{{E01.number}}"), to: ReportNames(try pack(["checks.yaml": checks])))
    #expect(StudiesTests.words(bound.document) == "63")
  }
}
