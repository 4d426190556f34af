import Documents
import Testing

@Suite struct PageTests {
  private func heading(_ text: String, level: Int = 1) -> Block {
    .heading(Heading(level: level, content: [.text(TextRun(text))]))
  }

  @Test(arguments: [19, 20, 21, 22])
  func `a heading is never the last line of a page`(_ linesBefore: Int) {
    let before = (0..<linesBefore).map { _ in paragraph("上文。") }
    let typeset = pages(before + [heading("总体要求"), heading("指导思想", level: 2), paragraph("下文。")])
    for page in typeset.pages {
      #expect(page.lines.dropLast().last.map { !$0.text.hasPrefix("一、") && !$0.text.hasPrefix("（一）") } ?? true)
    }
    #expect(typeset.pages.count == (linesBefore <= 19 ? 1 : 2))
  }

  @Test func `headings are the outline, with their pages`() {
    let typeset = pages([heading("总则"), paragraph("一。"), .pageBreak, heading("附则"), paragraph("二。")])
    #expect(typeset.outline.map(\.title) == ["一、总则", "二、附则"])
    #expect(typeset.outline.map(\.page) == [0, 1])
  }

  @Test func `a section that starts on an odd page leaves the even one blank`() {
    let document = Document(sections: [
      Section(blocks: [paragraph("封面")], furniture: PageFurniture(skipsFirstPage: true)),
      Section(blocks: [paragraph("正文")], firstPageNumber: 1, startsOnOddPage: true),
    ])
    let typeset = document.typeset(profile: .official, fonts: testFonts())
    #expect(typeset.pages.map(\.number) == [1, nil, 1])
    #expect(typeset.pages.map { $0.lines.map(\.text) } == [["封面"], [], ["正文", "— 1 —"]])
  }

  @Test func `a footnote stands at the foot of the page that calls it, below the short rule`() throws {
    let note = Inline.footnote([.text(TextRun("据年度体检。"))])
    let called = Block.paragraph(Paragraph([.text(TextRun("满意度提高")), note, .text(TextRun("。"))]))
    let typeset = pages((0..<21).map { _ in paragraph("上文。") } + [called, paragraph("下文。")])
    #expect(typeset.pages.count == 2)
    let page = typeset.pages[1]
    let foot = try #require(page.lines.first { $0.text.hasPrefix("①据年度体检") })
    #expect(foot.y > 37 + 225 - 8 && foot.y < 37 + 225)
    #expect(page.rules.count == 1 && page.rules[0].from.y / 72 * 25.4 < foot.y)
    #expect(page.lines.contains { $0.text.hasPrefix("满意度提高") })
  }

  @Test func `what stands in a form for the hand has a line below it, and ticks are drawn`() {
    let content: [Inline] = [.tick(.open), .text(TextRun("同意 ")), .tick(.crossed), .blank(widthCharacters: 4)]
    let typeset = pages([.paragraph(Paragraph(content))])
    #expect(typeset.pages[0].rules.count == 1)
    #expect(typeset.findings.allSatisfy { $0.code == "pdf.font-substituted" })
  }

  @Test func `a character that no font has is a box and a fault`() {
    let typeset = pages([paragraph("甲\u{10FFFD}乙")])
    #expect(typeset.findings.contains { $0.code == "pdf.character-missing" && $0.found == "\u{10FFFD}" })
    #expect(typeset.pages[0].marks.contains { if case .shape = $0 { true } else { false } })
  }

  @Test func `a page number within the text is said to be missing, once; in a footer it is printed`() {
    let body = Block.paragraph(Paragraph([.text(TextRun("第")), .pageNumber, .text(TextRun("页，共")), .pageCount]))
    #expect(pages([body]).findings.count { $0.code == "pdf.page-number-in-text" } == 1)
    let furniture = PageFurniture(footer: [.pageNumber, .text(TextRun(" / ")), .pageCount])
    let typeset = Document(sections: [Section(blocks: [paragraph("甲")], furniture: furniture)])
      .typeset(profile: .official, fonts: testFonts())
    #expect(!typeset.findings.contains { $0.code == "pdf.page-number-in-text" })
    #expect(typeset.pages[0].lines.map(\.text) == ["甲", "1 / 1"])
  }

  @Test func `each substituted font is said once`() {
    let found = pages([paragraph("甲"), paragraph("乙")]).findings.filter { $0.place.part == "fonts.body" }
    #expect(found.map(\.expected) == ["仿宋", "Times New Roman"])
  }
}
