import Documents
import Testing

@Suite struct TypesetTableTests {
  private func rows(_ count: Int, text: String = "指标") -> [Table.Row] {
    [Table.Row(cells: [cell("序号"), cell("名称")], isHead: true)]
      + (1...count).map { Table.Row(cells: [cell("\($0)"), cell(text)]) }
  }

  private func table(_ rows: [Table.Row], _ rules: Table.Rules = .all) -> Block {
    .table(Table(columns: [.share(1), .share(3)], rows: rows, rules: rules))
  }

  @Test func `a table over several pages repeats its head and loses no row`() {
    let typeset = pages([table(rows(80))])
    #expect(typeset.pages.count == 3)
    #expect(typeset.pages.allSatisfy { $0.lines.first?.text == "序号名称" })
    let numbers = typeset.pages.flatMap { $0.lines.dropFirst().dropLast().map(\.text) }
    #expect(numbers == (1...80).map { "\($0)指标" })
  }

  @Test func `a row taller than what is left is divided between its lines`() {
    let long = String(repeating: "宜居城市", count: 400)
    let typeset = pages([table(rows(1, text: long))])
    #expect(typeset.pages.count == 2)
    let text = typeset.pages.flatMap(\.runs).map(\.text).joined().filter { "宜居城市".contains($0) }
    #expect(text == long)
    for page in typeset.pages {
      #expect(page.lines.dropLast().allSatisfy { $0.y < 37 + 225 })
    }
  }

  @Test func `cells merge both ways, and no rule crosses them`() {
    let typeset = pages([
      table([
        Table.Row(cells: [cell("甲", rows: 2), cell("乙")]), Table.Row(cells: [cell("丙")]),
        Table.Row(cells: [cell("丁", columns: 2)]),
      ])
    ])
    let across = typeset.pages[0].rules.filter { $0.from.y == $0.to.y }.map { $0.to.x - $0.from.x }
    let down = typeset.pages[0].rules.filter { $0.from.x == $0.to.x }
    #expect(across.map { ($0 / 442.2 * 4).rounded() } == [4, 3, 4, 4])
    #expect(down.count == 3)
    let heights = down.map { ($0.to.y - $0.from.y).rounded() }
    #expect(heights[0] == heights[2] && heights[1] < heights[0])
  }

  @Test func `a table within a cell stands in it, words and rules`() throws {
    let page = pages(nestedTableSample.sections[0].blocks).pages[0]
    #expect(page.lines.dropLast().map(\.text) == ["前", "外内一内二", "后"])
    let across = page.rules.filter { $0.from.y == $0.to.y }.map { $0.to.x - $0.from.x }
    #expect(across.count == 4 && Set(across.map { $0.rounded() }).count == 2)
  }

  @Test func `three rules and no other`() {
    let page = pages([table(rows(3), .three)]).pages[0]
    #expect(page.rules.map(\.widthPoints) == [1.5, 0.75, 1.5])
    #expect(page.rules.allSatisfy { $0.from.y == $0.to.y })
  }

  @Test func `words that a row of exact height has no room for are a fault`() {
    let row = Table.Row(
      cells: [cell("一"), cell(String(repeating: "说明", count: 60))], heightMillimetres: 8, heightIsExact: true)
    #expect(pages([table([row])]).findings.contains { $0.code == "pdf.row-overflow" })
  }

  @Test func `words keep off the rules by what the profile says, in a ruled table only`() throws {
    var profile = LayoutProfile.official
    profile.cells = LayoutProfile.CellMargins(sideMillimetres: 3, aboveMillimetres: 2, belowMillimetres: 2)
    let rows = [Table.Row(cells: [cell("甲"), cell("乙")])]
    for (rules, height) in [(Table.Rules.all, 2.0), (.none, 0.0)] {
      let document = Document(sections: [Section(blocks: [table(rows, rules)])])
      let first = try #require(document.typeset(profile: profile, fonts: testFonts()).pages[0].runs.first)
      let plain = try #require(pages([table(rows, rules)]).pages[0].runs.first)
      #expect(abs((first.origin.y - plain.origin.y) / 72 * 25.4 - height) < 0.02, "\(rules)")
    }
    let typeset = Document(sections: [Section(blocks: [table(rows)])]).typeset(profile: profile, fonts: testFonts())
    let edges = typeset.pages[0].rules.filter { $0.from.y == $0.to.y }.map(\.from.y)
    let plain = pages([table(rows)]).pages[0].rules.filter { $0.from.y == $0.to.y }.map(\.from.y)
    #expect(abs((edges[1] - edges[0] - plain[1] + plain[0]) / 72 * 25.4 - 4) < 0.02)
  }

  /// With one row more than a page holds two go on, and with two more as well.
  @Test func `the last row of a table never stands on a page by itself`() throws {
    let most = try #require(pages([table(rows(60))]).pages.first).lines.dropLast().count - 1
    for more in 1...3 {
      let last = try #require(pages([table(rows(most + more))]).pages.last)
      #expect(last.lines.dropLast().count - 1 == max(2, more))
    }
  }

  @Test func `an upright label stands one character below another`() {
    var label = cell("项目概况")
    label.isUpright = true
    let page = pages([table([Table.Row(cells: [label, cell("内容")])])]).pages[0]
    let upright = page.runs.filter { "项目概况".contains($0.text) }
    #expect(upright.map(\.text) == ["项", "目", "概", "况"])
    #expect(Set(upright.map { $0.origin.x.rounded() }).count == 1)
  }
}
