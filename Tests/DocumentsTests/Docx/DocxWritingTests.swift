import Foundation
import Testing

@testable import Documents

@Suite("A document written to DOCX")
struct DocxWritingTests {
  @Test("the body, its tables, lists, marks and sections")
  func body() throws {
    try expectForm(markup(try sample), "docx-body.xml")
  }

  @Test("read again it says what the document says")
  func text() throws {
    let document = try sample
    let reading = readDocx(document.docx(profile: try layout()) { _ in Data([0x89]) }.data)
    let read = try #require(reading.document, "\(reading.findings.map(words))")
    let expected = document.plainText().split(separator: "\n").map(String.init)
    let bodyLines = expected.filter { !$0.hasPrefix("①") }
    #expect(letters(read.plainText()) == letters(bodyLines.joined()).replacing("①", with: ""))
  }

  @Test("the same document gives the same bytes, and another template of the profile too")
  func sameBytes() throws {
    let document = try sample
    let first = document.docx(profile: try layout())
    let template = DocxTemplate(try layout())
    for _ in 0..<2 {
      let again = document.docx(template: template)
      #expect(first.data == again.data)
      #expect(first.findings == again.findings)
    }
  }

  @Test("the grid of an official document: 22 lines of 28 characters within the type area")
  func grid() throws {
    let grid = DocxGrid(try layout())
    #expect(grid.linePitch == 579)
    #expect(22 * grid.linePitch <= grid.textHeight && grid.textHeight < 23 * grid.linePitch)
    #expect(grid.characterSpace == -842)
    #expect(grid.characterSpacing == -6)
    let cell = 320 + grid.characterSpacing
    #expect(28 * cell <= grid.textWidth && grid.textWidth < 29 * cell)
  }

  @Test(
    "a number that the program would not count is started anew or written as words",
    arguments: [
      (["一、", "二、"], "- -"), (["一、", "五、", "六、"], "- 2 2"), (["甲、"], "words"), ([nil, "一、"], "none -"),
    ] as [([String?], String)])
  func numbers(given: [String?], expected: String) throws {
    var numbering = DocxNumbering(DocxTemplate(try layout()), isChinese: true)
    let carried = given.map { number in
      let automatic = numbering.number(of: Heading(level: 1, content: [], number: number))
      if automatic.literal != nil { return "words" }
      guard let properties = automatic.properties else { return "-" }
      return properties.contains("numId w:val=\"0\"") ? "none" : properties.contains("numId w:val=\"2\"") ? "2" : "?"
    }
    #expect(carried.joined(separator: " ") == expected)
  }

  @Test(
    "marks of both scripts behind Latin name the Han font, others need not",
    arguments: [
      ("气温39℃，高", "气温39 [℃] ，高"), ("说：“近了”", "说：“近了”"), ("用GIS“算”", "用GIS [“] 算”"), ("约3～5", "约3～5"),
    ])
  func marks(text: String, expected: String) {
    var isAfterLatin = false
    let stretches = partedAtMarks(text, isAfterLatin: &isAfterLatin)
    #expect(stretches.map { $0.isMarks ? "[\($0.text)]" : $0.text }.joined(separator: " ") == expected)
  }

  @Test("what XML cannot hold is escaped or seen")
  func escapes() {
    #expect(xmlEscaped("a<b>&\"c\"") == "a&lt;b&gt;&amp;&quot;c&quot;")
    #expect(xmlEscaped("铃\u{7}响\u{FFFF}。，（") == "铃\u{FFFD}响\u{FFFD}。，（")
  }

  @Test(
    "cells that do not fill a row are a finding, and the file stays whole",
    arguments: [(1, true), (2, false), (3, true)])
  func unevenRow(cells: Int, isFound: Bool) throws {
    let row = Table.Row(cells: Array(repeating: Table.Cell([]), count: cells))
    let table = Table(columns: [.share(0.5), .share(0.5)], rows: [row])
    let written = Document(sections: [Section(blocks: [.table(table)])]).docx(profile: try layout())
    #expect(written.findings.map(\.code) == (isFound ? ["docx.uneven-row"] : []))
    #expect(readDocx(written.data).document != nil)
  }

  @Test("a drawing without a picture is a finding")
  func noPicture() throws {
    let figure = Figure(Drawing(width: 10, height: 10), description: "一张图")
    let written = Document(sections: [Section(blocks: [.figure(figure)])]).docx(profile: try layout())
    #expect(written.findings.map(\.code) == ["docx.no-picture"])
  }

  @Test("a figure: its picture in its size, its description, its caption below it")
  func figure() throws {
    let figure = Figure(
      Drawing(width: 100, height: 50), caption: [.text(TextRun("形状"))], description: "一个形状", widthMillimetres: 60)
    let (document, _) = Document(sections: [Section(blocks: [.figure(figure)])]).numbered(by: try layout())
    let read = try #require(readDocx(document.docx(profile: try layout()) { _ in Data([0x89]) }.data).document)
    let image = try #require(read.images.first)
    #expect(image.part == "word/media/image1.png" && image.isInline && image.description == "一个形状")
    #expect(abs((image.widthPoints ?? 0) / 72 * 25.4 - 60) < 0.1)
    #expect(abs((image.heightPoints ?? 0) / 72 * 25.4 - 30) < 0.1)
    #expect(read.body.filter { $0.images.isEmpty }.map(\.text) == ["图1 形状"])
  }

  @Test("a table within a cell is one, and its cell ends with a paragraph")
  func nestedTable() throws {
    let read = try #require(readDocx(nestedTableSample.docx(profile: try layout()).data).document)
    #expect(read.tables.map(\.parent) == [nil, 0])
    #expect(read.body.map(\.text) == ["外", "前", "内一", "内二", "后", ""])
    #expect(read.body.compactMap(\.cell).map(\.table) == [0, 0, 1, 1, 0])
  }

  @Test("labels spread over their width, and white around the words of cells")
  func distributed() throws {
    var profile = try layout()
    profile.cells = LayoutProfile.CellMargins(sideMillimetres: 2, aboveMillimetres: 1, belowMillimetres: 0.5)
    let paragraph = Paragraph([.text(TextRun("姓名"))], alignment: .distributed)
    #expect(
      try markup(Document(sections: [Section(blocks: [.paragraph(paragraph)])])).contains("w:jc w:val=\"distribute\""))
    let styles = DocxStyles(profile: profile, grid: DocxGrid(profile)).markup
    let margins = styles.matches(of: /<w:tblCellMar>(.*?)<\/w:tblCellMar>/).map { match in
      match.output.1.matches(of: /<w:([a-z]+) w:w="([0-9]+)"/).map { "\($0.output.1) \($0.output.2)" }.joined(
        separator: " ")
    }
    #expect(
      margins == [
        "top 0 left 113 bottom 0 right 113", "top 57 left 113 bottom 28 right 113",
        "top 57 left 113 bottom 28 right 113",
      ])
  }

  private func markup(_ document: Document) throws -> String {
    var body = DocxBody(document, DocxTemplate(try layout())) { _ in Data() }
    body.write()
    return String(decoding: body.xml.bytes, as: UTF8.self)
      .replacing("<w:p>", with: "\n<w:p>").replacing("<w:t", with: "\n  <w:t").replacing(
        "<w:sectPr>", with: "\n<w:sectPr>") + "\n"
  }

  /// White space aside.
  private func letters(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  private func layout() throws -> LayoutProfile { try #require(LayoutProfile.standard("gbt9704-2012")) }

  private var sample: Document {
    get throws { docxSample.numbered(by: try layout()).document }
  }
}
