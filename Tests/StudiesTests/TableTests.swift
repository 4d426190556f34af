import CityModel
import Documents
import Testing

@testable import Studies

/// Tables and charts that a report places by name.
@Suite struct TableTests {
  @Test("only the figures that the report refers to, footnotes counted in")
  func figures() throws {
    let report = "森林{{E01.value}}[^a]。\n\n[^a]: 人口{{E03}}。\n\n{{table:figures}}"
    #expect(
      try table(report) == """
        主要数据及其来源
        指标|数值|时间
        来源：示例研究
        森林覆盖率|63%|2022年末
        来源：示例统计公报
        常住人口（东区）|651534人|2020年11月1日
        """)
  }

  @Test("the chain of a group: a problem without a cause has a dash")
  func chain() throws {
    #expect(
      try table("{{table:chain-P1}}") == """
        P1组问题、成因与对策
        问题|成因|对策
        P1.1 路灯常坏|C1.1 线路老化|M1.1 掌上报修
        P1.2 无人应答|—|—
        """)
  }

  @Test("comparisons: judged ones, or one that shows that nothing is proved")
  func comparisons() throws {
    #expect(
      try table("{{table:comparisons}}") == """
        与参照值的比较
        指标|本市|参照|可比程度
        森林覆盖率|63%（2022年末）|示例省40.26%（2022年末）|同口径、同时点，本市较高
        """)
  }

  @Test("a number of residents is neither good nor bad when high: it is not among the comparisons")
  func noDirection() throws {
    let benchmarks = """
      id,kind,indicator,region,period,relation,value,source,derived,note_zh,note_en
      EB1,province,forest-cover,990000,2022-12-31,=,40.26,copy,,,
      EB3,province,population,990000,2020-11-01,=,83670000,copy,,,

      """
    let observations = """
      id,indicator,region,period,relation,value,source,derived,note_zh,note_en
      E01,forest-cover,990100,2022-12-31,=,63,study,,,
      E03,population,990100,2020-11-01,=,651534,bulletin,,,

      """
    let pack = try pack([
      "benchmarks.csv": benchmarks, "observations/study.csv": observations, "studies/EX26YB001/report.md": "# 题\n",
    ])
    let bound = bind(study("{{table:comparisons}}"), to: ReportNames(pack))
    #expect(!words(bound.document).contains("常住人口"))
    #expect(words(bound.document).contains("森林覆盖率"))
  }

  @Test("what is open is counted")
  func open() throws {
    #expect(
      try table("{{table:open}}") == """
        空缺之处
        事项|空缺
        未写明责任单位的对策|1项，共2项
        未写明期限的对策|1项，共2项
        未写明经费的对策|1项，共2项
        未写明预期成效的对策|1项，共2项
        没有给出数值的目标|Q2 目标额度
        查找未得的数值|常住人口（示例省）
        """)
  }

  @Test("a table is numbered and can be referred to; one within a sentence is none")
  func references() throws {
    let bound = bind(study("见[](#open)。\n\n{{table:open}}\n\n看{{table:open}}。"), to: ReportNames(try pack()))
    let (document, faults) = bound.document.numbered()
    #expect(faults.isEmpty)
    #expect(document.plainText().hasPrefix("见表1。\n表1 空缺之处"))
    #expect(bound.document.sections[0].blocks.count == 3)
  }

  @Test("a chart of the checkup is there for each indicator with a benchmark in numbers")
  func charts() throws {
    #expect(try pack().reportCharts().keys.sorted() == ["chart:comparison-forest-cover"])
  }

  private func table(_ report: String) throws -> String {
    let bound = bind(study(report), to: ReportNames(try pack()))
    for case .table(let table) in bound.document.sections[0].blocks {
      let rows = table.rows.map { row in row.cells.map { plain($0.blocks, between: "、") }.joined(separator: "|") }
      return ([plain([.paragraph(Paragraph(table.caption ?? []))], between: "")] + rows).joined(separator: "\n")
    }
    return "no table"
  }

  private func plain(_ blocks: [Block], between: String) -> String {
    words(Document(sections: [Section(blocks: blocks)])).replacing("\n", with: between)
  }
}
