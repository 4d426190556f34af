@testable import Documents
import Testing

/// What takes effect in a run and a paragraph, and who set it.
@Suite struct DocxFormatTests {
  private static let theme = """
    <a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:font script="Hans" typeface="黑体"/></a:majorFont>\
    <a:minorFont><a:latin typeface="Calibri"/><a:ea typeface="仿宋"/></a:minorFont>
    """

  private static func style(
    _ id: String, _ inner: String, type: String = "paragraph", isDefault: Bool = false
  ) -> String {
    "<w:style w:type=\"\(type)\" w:styleId=\"\(id)\" \(isDefault ? "w:default=\"1\"" : "")><w:name w:val=\"\(id)\"/>\(inner)</w:style>"
  }

  private static func defaults(_ run: String, _ paragraph: String = "") -> String {
    """
    <w:docDefaults><w:rPrDefault><w:rPr>\(run)</w:rPr></w:rPrDefault>\
    <w:pPrDefault><w:pPr>\(paragraph)</w:pPr></w:pPrDefault></w:docDefaults>
    """
  }

  private static func body(_ run: String = "", paragraph: String = "") -> String {
    "<w:p><w:pPr>\(paragraph)</w:pPr><w:r><w:rPr>\(run)</w:rPr><w:t>正文</w:t></w:r></w:p>"
  }

  static let fonts: [(what: String, styles: String, body: String, eastAsian: String, latin: String)] = [
    ("nobody says it", "", body(), "Times New Roman application", "Times New Roman application"),
    ("direct", "", body("<w:rFonts w:eastAsia=\"楷体\" w:ascii=\"Arial\"/>"), "楷体 direct", "Arial direct"),
    (
      "default style", style("正文", "<w:rPr><w:rFonts w:eastAsia=\"宋体\"/></w:rPr>", isDefault: true), body(),
      "宋体 paragraphStyle 正文", "Times New Roman application"
    ),
    (
      "style upon a style",
      style("a", "<w:rPr><w:rFonts w:eastAsia=\"宋体\"/></w:rPr>") + style("b", "<w:basedOn w:val=\"a\"/>"),
      body(paragraph: "<w:pStyle w:val=\"b\"/>"), "宋体 paragraphStyle a", "Times New Roman application"
    ),
    (
      "styles in a circle",
      style("a", "<w:basedOn w:val=\"b\"/>")
        + style("b", "<w:basedOn w:val=\"a\"/><w:rPr><w:rFonts w:eastAsia=\"宋体\"/></w:rPr>"),
      body(paragraph: "<w:pStyle w:val=\"a\"/>"), "宋体 paragraphStyle b", "Times New Roman application"
    ),
    (
      "character style", style("c", "<w:rPr><w:rFonts w:eastAsia=\"黑体\"/></w:rPr>", type: "character"),
      body("<w:rStyle w:val=\"c\"/>"), "黑体 characterStyle c", "Times New Roman application"
    ),
    ("defaults", defaults("<w:rFonts w:eastAsia=\"宋体\" w:ascii=\"Arial\"/>"), body(), "宋体 defaults", "Arial defaults"),
    (
      "theme by the defaults", defaults("<w:rFonts w:eastAsiaTheme=\"minorEastAsia\" w:asciiTheme=\"minorHAnsi\"/>"),
      body(),
      "仿宋 defaults through the theme", "Calibri defaults through the theme"
    ),
    (
      "theme by its script", style("a", "<w:rPr><w:rFonts w:eastAsiaTheme=\"majorEastAsia\"/></w:rPr>"),
      body(paragraph: "<w:pStyle w:val=\"a\"/>"), "黑体 paragraphStyle a through the theme", "Times New Roman application"
    ),
    (
      "theme before a family beside it", "", body("<w:rFonts w:eastAsia=\"楷体\" w:eastAsiaTheme=\"minorEastAsia\"/>"),
      "仿宋 direct through the theme", "Times New Roman application"
    ),
  ]

  @Test(arguments: fonts.map(\.what)) func font(_ what: String) throws {
    let row = try #require(Self.fonts.first { $0.what == what })
    let document = try read(DocxParcel(body: row.body, styles: row.styles, theme: Self.theme))
    let format = try #require(document.paragraphs.first?.runs.first?.format)
    #expect(described(format.eastAsianFont, in: document) == row.eastAsian)
    #expect(described(format.latinFont, in: document) == row.latin)
  }

  /// Bold of the style, of a character style, of the run itself: twice is not bold, the run has the last word.
  @Test(arguments: [
    ("", "", "", false), ("b", "", "", true), ("", "b", "", true), ("b", "b", "", false), ("b", "b", "b", true),
    ("b", "", "off", false), ("", "", "b", true),
  ]) func toggles(paragraph: String, character: String, run: String, isBold: Bool) throws {
    func bold(_ word: String) -> String {
      word.isEmpty ? "" : "<w:b\(word == "off" ? " w:val=\"0\"" : "")/>"
    }
    let styles =
      Self.style("p", "<w:rPr>\(bold(paragraph))</w:rPr>")
      + Self.style("c", "<w:rPr>\(bold(character))</w:rPr>", type: "character")
    let body = Self.body("<w:rStyle w:val=\"c\"/>\(bold(run))", paragraph: "<w:pStyle w:val=\"p\"/>")
    #expect(try firstRun(DocxParcel(body: body, styles: styles)).format.isBold.value == isBold)
  }

  @Test func whatDefaultsMakeBoldStaysBold() throws {
    let styles = Self.defaults("<w:b/>") + Self.style("p", "<w:rPr><w:b/></w:rPr>")
    let run = try firstRun(DocxParcel(body: Self.body(paragraph: "<w:pStyle w:val=\"p\"/>"), styles: styles))
    #expect(run.format.isBold.value)
  }

  @Test func looksOfRuns() throws {
    let look = """
      <w:sz w:val="32"/><w:i/><w:u w:val="single"/><w:color w:val="FF0000"/><w:spacing w:val="-20"/><w:w w:val="90"/>\
      <w:position w:val="6"/><w:vertAlign w:val="superscript"/><w:strike/><w:snapToGrid w:val="0"/><w:highlight w:val="yellow"/>
      """
    let format = try firstRun(DocxParcel(body: Self.body(look))).format
    #expect(format.sizePoints == Formatted(16, .direct))
    #expect(
      format.isItalic.value && format.isStruckOut.value && format.isHighlighted.value && !format.snapsToGrid.value)
    #expect(format.underline.value == .single && format.script.value == .superscript)
    #expect(format.colour.value == 0xFF0000 && format.spacingPoints.value == -1)
    #expect(format.widthScale.value == 0.9 && format.raisedPoints.value == 3)
  }

  @Test func ambiguousSignsTakeTheFontOfTheHint() throws {
    let fonts = "<w:rFonts w:eastAsia=\"仿宋\" w:ascii=\"A\" w:hAnsi=\"B\"HINT/>"
    func font(_ hint: String, _ scalar: Unicode.Scalar) throws -> String {
      let body = Self.body(fonts.replacing("HINT", with: hint))
      return try firstRun(DocxParcel(body: body)).format.font(of: scalar).value
    }
    #expect(try font("", "中") == "仿宋" && font("", "，") == "仿宋" && font("", "a") == "A" && font("", "é") == "B")
    #expect(try font("", "“") == "B" && font(" w:hint=\"eastAsia\"", "“") == "仿宋")
  }

  static let indents: [(what: String, styles: String, paragraph: String, expected: String)] = [
    (
      "two characters of 16 points", "", "<w:ind w:firstLineChars=\"200\" w:firstLine=\"420\"/>",
      "first 32.0 2.0 direct"
    ),
    ("points", "", "<w:ind w:firstLine=\"640\"/>", "first 32.0 - direct"),
    ("no characters, points", "", "<w:ind w:firstLineChars=\"0\" w:firstLine=\"420\"/>", "first 21.0 - direct"),
    (
      "characters of the style outlive points",
      style("p", "<w:pPr><w:ind w:firstLineChars=\"200\"/></w:pPr>", isDefault: true),
      "<w:ind w:firstLine=\"0\"/>", "first 32.0 2.0 paragraphStyle p"
    ),
    (
      "the style's taken away", style("p", "<w:pPr><w:ind w:firstLineChars=\"200\"/></w:pPr>", isDefault: true),
      "<w:ind w:firstLineChars=\"0\" w:firstLine=\"0\"/>", "first 0.0 - direct"
    ),
    ("hanging", "", "<w:ind w:left=\"640\" w:hanging=\"320\"/>", "hanging 16.0 - direct"),
    ("Strict form", "", "<w:ind w:firstLine=\"32pt\"/>", "first 32.0 - direct"),
    ("of the defaults", defaults("", "<w:ind w:firstLine=\"640\"/>"), "", "first 32.0 - defaults"),
  ]

  @Test(arguments: indents.map(\.what)) func indent(_ what: String) throws {
    let row = try #require(Self.indents.first { $0.what == what })
    let document = try read(
      DocxParcel(body: Self.body("<w:sz w:val=\"32\"/>", paragraph: row.paragraph), styles: row.styles))
    let format = try #require(document.paragraphs.first?.format)
    let hangs = format.hangingIndent.value.points != 0
    let indent = hangs ? format.hangingIndent : format.firstLineIndent
    let characters = indent.value.characters.map { "\($0)" } ?? "-"
    let origin = described(indent.origin, in: document)
    #expect("\(hangs ? "hanging" : "first") \(indent.value.points) \(characters) \(origin)" == row.expected)
  }

  @Test func spacesAndLines() throws {
    let spacing =
      "<w:spacing w:line=\"560\" w:lineRule=\"exact\" w:beforeLines=\"50\" w:before=\"100\" w:after=\"200\"/>"
    let section = "<w:sectPr><w:docGrid w:type=\"lines\" w:linePitch=\"579\"/></w:sectPr>"
    let document = try read(DocxParcel(body: Self.body(paragraph: spacing + "<w:jc w:val=\"both\"/>") + section))
    let format = try #require(document.paragraphs.first?.format)
    #expect(format.linePitch.value == .exactly(points: 28))
    #expect(format.spaceBefore.value.lines == 0.5 && format.spaceBefore.value.points == 579 / 40)
    #expect(format.spaceAfter.value.points == 10 && format.alignment.value == .justified)
  }
}
