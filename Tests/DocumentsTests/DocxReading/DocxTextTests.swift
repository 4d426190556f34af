@testable import Documents
import Testing

/// The words of a file, where they stand, and what stands between them.
@Suite struct DocxTextTests {
  private static func run(_ inner: String) -> String { "<w:r>\(inner)</w:r>" }
  private static func words(_ text: String) -> String { run("<w:t>\(text)</w:t>") }
  private static func paragraph(_ inner: String) -> String { "<w:p>\(inner)</w:p>" }

  private static func field(_ instruction: String, _ result: String) -> String {
    run("<w:fldChar w:fldCharType=\"begin\"/>") + run("<w:instrText> \(instruction) </w:instrText>")
      + run("<w:fldChar w:fldCharType=\"separate\"/>") + words(result) + run("<w:fldChar w:fldCharType=\"end\"/>")
  }

  static let paragraphs: [(what: String, inner: String, text: String)] = [
    ("signs", run("<w:t>甲 &amp; 乙</w:t><w:tab/><w:t>丙</w:t><w:br/><w:noBreakHyphen/>"), "甲 & 乙\t丙\n\u{2011}"),
    ("tick of a symbol font", run("<w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/>"), "☑"),
    ("hidden", run("<w:rPr><w:vanish/></w:rPr><w:t>藏</w:t>") + words("显"), "显"),
    ("tracked", "<w:ins>\(words("新"))</w:ins><w:del>\(run("<w:delText>旧</w:delText>"))</w:del>", "新"),
    ("moved", "<w:moveFrom>\(words("前"))</w:moveFrom><w:moveTo>\(words("后"))</w:moveTo>", "后"),
    (
      "link and control",
      "<w:hyperlink>\(words("链"))</w:hyperlink><w:sdt><w:sdtContent>\(words("控"))</w:sdtContent></w:sdt>", "链控"
    ),
    ("field", words("第") + field("PAGE", "3") + words("页"), "第3页"),
    ("field in a field's instruction", field("IF " + field("PAGE", "7"), "是"), "是"),
    ("simple field", "<w:fldSimple w:instr=\"NUMPAGES\">\(words("9"))</w:fldSimple>", "9"),
    ("formula", "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>", "x=1"),
    ("ruby", run("<w:ruby><w:rt>\(words("yī"))</w:rt><w:rubyBase>\(words("宜"))</w:rubyBase></w:ruby>"), "宜"),
    (
      "alternative understood",
      run(
        "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent>"
      ), "新"
    ),
    (
      "alternative unknown",
      run(
        "<mc:AlternateContent><mc:Choice Requires=\"x99\"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent>"
      ), "旧"
    ),
  ]

  @Test(arguments: paragraphs.map(\.what)) func text(_ what: String) throws {
    let row = try #require(Self.paragraphs.first { $0.what == what })
    #expect(try read(DocxParcel(body: Self.paragraph(row.inner))).plainText() == row.text)
  }

  @Test func pageNumbersAreKnownFromTheirField() throws {
    let footer = Self.paragraph(Self.words("— ") + Self.field("PAGE \\* MERGEFORMAT", "1") + Self.words(" —"))
    let body = "<w:p/><w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer1\"/></w:sectPr>"
    let document = try read(DocxParcel(body: body, footer: footer))
    let furniture = try #require(document.sections.first?.furniture.first)
    let paragraph = try #require(document.paragraphs[furniture.paragraphs].first)
    #expect(paragraph.story == .footer && paragraph.part == "word/footer1.xml" && paragraph.number == 1)
    #expect(paragraph.runs.map(\.generated) == [nil, .pageNumber, nil])
    #expect(paragraph.fields.map(\.instruction) == ["PAGE \\* MERGEFORMAT"])
  }

  @Test func aFieldWithoutAResultStillStandsThere() throws {
    let begin = Self.run(
      "<w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType=\"end\"/>")
    let document = try read(DocxParcel(body: Self.paragraph(begin)))
    #expect(document.paragraphs[0].runs.map(\.generated) == [.pageNumber])
  }

  @Test func paragraphsAreCountedWhereTheyStand() throws {
    let box = Self.run(
      "<w:drawing><wp:anchor><w:txbxContent>\(Self.paragraph(Self.words("框")))</w:txbxContent></wp:anchor></w:drawing>")
    let inner = "<w:tbl><w:tr><w:tc>\(Self.paragraph(Self.words("丙")))</w:tc></w:tr></w:tbl>"
    let table = "<w:tbl><w:tr><w:tc>\(Self.paragraph(Self.words("乙")))</w:tc><w:tc>\(inner)<w:p/></w:tc></w:tr></w:tbl>"
    let notes =
      "<w:footnote w:type=\"separator\"><w:p/></w:footnote><w:footnote w:id=\"1\">\(Self.paragraph(Self.words("注")))</w:footnote>"
    let body = Self.paragraph(Self.words("甲") + box) + table + Self.paragraph(Self.words("丁"))
    #expect(
      try outline(read(DocxParcel(body: body, footnotes: notes))) == """
        1 body: 甲
        2 body box: 框
        3 body table 0 row 0 column 0: 乙
        4 body table 1 row 0 column 0: 丙
        5 body table 0 row 0 column 1: 
        6 body: 丁
        1 footnote: 注
        """)
  }

  @Test func mergedCellsAreOne() throws {
    func cell(_ properties: String) -> String { "<w:tc><w:tcPr>\(properties)</w:tcPr><w:p/></w:tc>" }
    let body = """
      <w:tbl><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/></w:tblGrid>\
      <w:tr><w:trPr><w:tblHeader/><w:trHeight w:val="400" w:hRule="exact"/></w:trPr>\
      \(cell("<w:gridSpan w:val=\"2\"/>"))\(cell("<w:vMerge w:val=\"restart\"/>"))</w:tr>\
      <w:tr>\(cell(""))\(cell(""))\(cell("<w:vMerge/>"))</w:tr><w:tr>\(cell(""))\(cell(""))\(cell("<w:vMerge/>"))</w:tr></w:tbl>
      """
    let table = try #require(read(DocxParcel(body: body)).tables.first)
    let cells = table.rows.map { $0.cells.map { "\($0.column)+\($0.columnSpan)x\($0.rowSpan)" }.joined(separator: " ") }
    #expect(cells == ["0+2x1 2+1x3", "0+1x1 1+1x1", "0+1x1 1+1x1"])
    #expect(table.columnWidths == [50, 50, 100])
    #expect(table.rows[0].isHead && table.rows[0].heightPoints == 20 && table.rows[0].heightIsExact)
  }

  @Test func tableStylesReachTheirCells() throws {
    let styles = """
      <w:style w:type="table" w:styleId="t"><w:name w:val="T"/><w:rPr><w:sz w:val="24"/></w:rPr>\
      <w:tblStylePr w:type="firstRow"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>
      """
    let row = "<w:tr><w:tc>\(Self.paragraph(Self.words("字")))</w:tc></w:tr>"
    let body = "<w:tbl><w:tblPr><w:tblStyle w:val=\"t\"/><w:tblLook w:firstRow=\"1\"/></w:tblPr>\(row)\(row)</w:tbl>"
    let document = try read(DocxParcel(body: body, styles: styles))
    let formats = document.paragraphs.map { "\($0.runs[0].format.isBold.value) \($0.format.alignment.value)" }
    #expect(formats == ["true centre", "false start"])
    #expect(document.paragraphs[1].runs[0].format.sizePoints == Formatted(12, FormatOrigin(.tableStyle, style: 0)))
  }

  @Test func whatAReviewLeft() throws {
    let body = Self.paragraph(
      "<w:commentRangeStart w:id=\"0\"/><w:ins>\(Self.words("新"))</w:ins><w:del/>"
        + Self.run("<w:rPr><w:rPrChange/></w:rPr><w:t>改</w:t><w:commentReference w:id=\"0\"/>"))
    let document = try read(DocxParcel(body: body))
    #expect(document.review.insertions == 1 && document.review.deletions == 1)
    #expect(document.review.formatChanges == 1 && document.review.comments == 1 && !document.review.isEmpty)
    #expect(document.paragraphs[0].hasTrackedChange && document.paragraphs[0].hasComment)
    #expect(document.paragraphs[0].runs.map(\.isInserted) == [true, false])
  }

  @Test func sections() throws {
    func section(_ width: Int, _ inner: String = "") -> String {
      "<w:sectPr><w:pgSz w:w=\"\(width)\" w:h=\"16838\"/><w:pgMar w:top=\"-2098\" w:left=\"1588\"/>\(inner)</w:sectPr>"
    }
    let grid =
      "<w:docGrid w:type=\"linesAndChars\" w:linePitch=\"579\" w:charSpace=\"-842\"/><w:pgNumType w:start=\"3\"/><w:titlePg/>"
    let body =
      Self.paragraph(Self.words("甲")) + Self.paragraph("<w:pPr>\(section(23811))</w:pPr>") + Self.paragraph("")
      + section(11906, grid)
    let document = try read(DocxParcel(body: body, settings: "<w:mirrorMargins/><w:evenAndOddHeaders/>"))
    #expect(document.sections.map(\.paragraphs) == [0..<2, 2..<3])
    #expect(document.sections.map(\.widthPoints) == [1190.55, 595.3])
    #expect(document.sections[1].margins.top == 104.9 && document.sections[1].margins.bottom == 72)
    #expect(
      document.sections[1].grid
        == .init(kind: .linesAndCharacters, linePitchPoints: 28.95, characterSpacePoints: -842.0 / 4096))
    #expect(document.sections[1].firstPageNumber == 3 && document.sections[1].hasFirstPageFurniture)
    #expect(document.settings.mirrorsMargins && document.settings.hasEvenFurniture)
  }

  @Test func theStrictFormIsReadAlike() throws {
    let parcel = DocxParcel(body: Self.paragraph(Self.words("严格")))
    let strict = parcel.entries.map { entry in
      let text = String(decoding: entry.bytes, as: UTF8.self)
        .replacing(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          with: "http://purl.oclc.org/ooxml/wordprocessingml/main"
        )
        .replacing(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          with: "http://purl.oclc.org/ooxml/officeDocument/relationships")
      return (name: entry.name, bytes: Array(text.utf8))
    }
    let document = try #require(readDocx(storedZip(strict)).document)
    #expect(document.plainText() == "严格" && document.settings.isStrict)
  }
}
