import Documents
import Testing

@Suite("Numbering a document")
struct NumberingTests {
  @Test("headings start again under the level above")
  func headings() {
    check(
      [h(0, "报告"), h(1, "概况"), h(2, "位置"), h(2, "人口"), h(3, "老人"), h(4, "独居"), h(1, "评价"), h(2, "方法"), h(3, "数据")],
      """
      报告
      一、概况
      （一）位置
      （二）人口
      1.老人
      （1）独居
      二、评价
      （一）方法
      1.数据
      """)
  }

  @Test("a heading without a number does not count, and what stands below it starts again")
  func unnumbered() {
    check(
      [
        h(1, "概况"), h(2, "位置"), .heading(Heading(level: 1, content: words("致谢"), isNumbered: false)), h(2, "人员"),
        h(1, "评价"),
      ],
      """
      一、概况
      （一）位置
      致谢
      （一）人员
      二、评价
      """)
  }

  @Test("a skipped level is said, and goes on")
  func skipped() {
    check(
      [h(1, "概况"), h(3, "位置")],
      """
      一、概况
      1.位置
      ! numbering.level-skipped 3, should be 2
      """)
  }

  @Test("numbers go on from section to section")
  func sections() {
    let document = Document(sections: [Section(blocks: [h(1, "甲")]), Section(blocks: [h(1, "乙")])])
    #expect(document.numbered().document.plainText() == "一、甲\n二、乙\n")
  }

  @Test("references print what they refer to, before and after it")
  func references() {
    let content: [Inline] = ["t", "f", "h", "plain", "none"].flatMap { [.reference(to: $0), .text(TextRun("；"))] }
    check(
      [
        .paragraph(Paragraph(content)), table("t", caption: "得分"), table(nil, caption: nil), table("u", caption: "权重"),
        .figure(Figure(Drawing(width: 1, height: 1), caption: words("分布"), description: "", id: "f")),
        .heading(Heading(level: 1, content: words("概况"), id: "h")),
        .heading(Heading(level: 1, content: words("致谢"), isNumbered: false, id: "plain")),
        .paragraph(Paragraph([.reference(to: "u")])),
      ],
      """
      表1；图1；一；“致谢”；（未找到：none）；
      表1 得分
      格
      格
      表2 权重
      格
      图1 分布
      一、概况
      致谢
      表2
      ! numbering.unknown-id none
      """)
  }

  @Test("an id used twice, and one that has no number")
  func ids() {
    check(
      [
        table("t", caption: "得分"), table("t", caption: "权重"), table("u", caption: nil),
        .paragraph(Paragraph([.reference(to: "t")])),
      ],
      """
      表1 得分
      格
      表2 权重
      格
      格
      表1
      ! numbering.duplicate-id t
      ! numbering.no-caption u
      """)
  }

  @Test(
    "works are numbered as they are first cited",
    arguments: [
      ("a", "[1]"), ("a b", "[1][2]"), ("a+b", "[1-2]"), ("a b c b+a+c", "[1][2][3][1-3]"),
      ("a b c d e a+c+d+e", "[1][2][3][4][5][1,3-5]"),
      ("a:23-25", "[1]23-25"), ("a b c a+b:7+c", "[1][2][3][1][2]7[3]"), ("a+a", "[1]"),
    ])
  func citations(cited: String, expected: String) {
    let groups = cited.split(separator: " ").map { Inline.citation($0.split(separator: "+").map(citation)) }
    let content = groups.flatMap { [$0, .text(TextRun("，"))] }
    let text = Document(sections: [Section(blocks: [.paragraph(Paragraph(content))])]).numbered().document.plainText()
    #expect(text.filter { $0 != "，" } == expected + "\n")
  }

  @Test("citations beside one another are one group, superscript")
  func neighbours() {
    let content: [Inline] = [.citation([citation("a")]), .citation([citation("b")])]
    let document = Document(sections: [Section(blocks: [.paragraph(Paragraph(content))])]).numbered().document
    #expect(document.sections[0].blocks == [.paragraph(Paragraph([.text(TextRun("[1-2]", script: .superscript))]))])
  }

  @Test("the list's own numbers win, an unknown key and another order are said")
  func list() {
    let entries = [("a", 1), ("b", 2)].map { ReferenceEntry(number: $0.1, key: $0.0, content: words("作者\($0.0)")) }
    check(
      [.paragraph(Paragraph([.citation([citation("b"), citation("x")])])), .references(entries)],
      """
      [2][（未找到：x）]
      [1] 作者a
      [2] 作者b
      ! numbering.citation-order 2, should be 1
      ! numbering.unknown-key x
      """)
  }

  @Test("footnotes follow the text behind their marks; citations within them count where the mark stands")
  func footnotes() {
    let note: [Inline] = [.text(TextRun("见")), .citation([citation("a")])]
    check(
      [
        .paragraph(
          Paragraph(words("甲") + [.footnote(note)] + words("乙") + [.citation([citation("b")]), .footnote(words("丙"))]))
      ],
      """
      甲①乙[2]②
      ①见[1]
      ②丙
      """)
  }

  @Test("cited keys stand in the order of the text, and fill the empty list")
  func keys() {
    let document = Document(sections: [
      Section(blocks: [
        .paragraph(Paragraph([.citation([citation("b"), citation("a")]), .citation([citation("b")])])), .references([]),
      ])
    ])
    #expect(document.citedKeys == ["b", "a"])
    let entries = document.citedKeys.enumerated().map {
      ReferenceEntry(number: $0.offset + 1, key: $0.element, content: [])
    }
    #expect(document.filled(references: entries).sections[0].blocks.last == .references(entries))
    #expect(document.filled(references: entries).numbered().findings.isEmpty)
  }

  @Test("in English: Table 1, a space after the number")
  func english() {
    let document = Document(
      properties: Document.Properties(language: "en"),
      sections: [
        Section(blocks: [
          h(1, "Overview"), table("t", caption: "Scores"),
          .paragraph(Paragraph([.reference(to: "t"), .data(DataReference(id: "x", text: nil))])),
        ])
      ])
    let text = document.numbered(headings: [.decimal]).document.plainText()
    #expect(text == "1. Overview\nTable 1 Scores\n格\nTable 1(no value)\n")
  }

  private func check(_ blocks: [Block], _ expected: String, at place: SourceLocation = #_sourceLocation) {
    let (document, findings) = Document(sections: [Section(blocks: blocks)]).numbered()
    let said = findings.map { finding in
      "! \(finding.code) \(finding.found ?? "")" + (finding.expected.map { ", should be \($0)" } ?? "") + "\n"
    }
    #expect(document.plainText() + said.joined() == expected + "\n", sourceLocation: place)
  }

  private func words(_ text: String) -> [Inline] { [.text(TextRun(text))] }

  private func h(_ level: Int, _ text: String) -> Block { .heading(Heading(level: level, content: words(text))) }

  private func table(_ id: String?, caption: String?) -> Block {
    let cell = Table.Cell([.paragraph(Paragraph(words("格")))])
    return .table(Table(columns: [.share(1)], rows: [Table.Row(cells: [cell])], caption: caption.map(words), id: id))
  }

  private func citation(_ text: Substring) -> Citation {
    let parts = text.split(separator: ":").map(String.init)
    return Citation(key: parts[0], pages: parts.count > 1 ? parts[1] : nil)
  }
}
