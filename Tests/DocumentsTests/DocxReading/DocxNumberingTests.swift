@testable import Documents
import Testing

/// Automatic numbers as they are printed.
@Suite struct DocxNumberingTests {
  @Test(arguments: [
    ("decimal", "0 1 12 1000"), ("decimalZero", "00 01 12 1000"), ("upperRoman", "0 I XII M"),
    ("lowerLetter", "0 a l 1000"), ("chineseCounting", "○ 一 十二 一○○○"), ("chineseCountingThousand", "〇 一 十二 一千"),
    ("japaneseCounting", "〇 一 十二 一千"), ("ideographDigital", "〇 一 一二 一〇〇〇"),
    ("ideographTraditional", "0 甲 12 1000"), ("ideographZodiac", "0 子 亥 1000"),
    ("chineseLegalSimplified", "零 壹 壹拾贰 壹仟"), ("decimalEnclosedCircle", "⓪ ① ⑫ 1000"),
    ("decimalEnclosedCircleChinese", "⓪ ① ⑫ 1000"), ("decimalEnclosedParen", "0 ⑴ ⑿ 1000"),
    ("decimalEnclosedFullstop", "0 ⒈ ⒓ 1000"), ("decimalFullWidth", "０ １ １２ １０００"), ("unheardOf", "0 1 12 1000"),
  ]) func formats(format: String, expected: String) {
    #expect([0, 1, 12, 1000].map { countingText($0, format: format) }.joined(separator: " ") == expected)
  }

  @Test(arguments: [
    (10, "十"), (19, "十九"), (20, "二十"), (99, "九十九"), (100, "一百"), (101, "一百零一"), (110, "一百一十"),
    (1001, "一千零一"), (1010, "一千零一十"), (10000, "一万"), (10001, "一万零一"),
  ]) func thousands(number: Int, expected: String) {
    #expect(countingText(number, format: "chineseCountingThousand") == expected)
  }

  private static let levels = """
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:pStyle w:val="h1"/><w:suff w:val="nothing"/>\
    <w:lvlText w:val="%1、"/><w:pPr><w:ind w:left="420"/></w:pPr></w:lvl>\
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl>\
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2.%3"/></w:lvl>
    """
  private static let sheet = """
    <w:abstractNum w:abstractNumId="0">\(levels)</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>\
    <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
    """
  private static let styles = """
    <w:style w:type="paragraph" w:styleId="h1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>\
    <w:outlineLvl w:val="0"/></w:pPr></w:style>
    """

  /// `1.0`: numbering 1 at level 0; `-`: none; `h`: by the style; `0`: the style's number taken away.
  @Test(arguments: [
    ("1.0 1.1 1.1 1.0 1.1", "一、 （一） （二） 二、 （一）"),
    ("h 1.1 h", "一、 （一） 二、"),
    ("1.0 - 1.0", "一、  二、"),
    ("1.2", "1.1.1"),
    ("1.0 2.0 2.0 1.0", "一、 五、 六、 七、"),
    ("h h0 h", "一、  二、"),
    ("9.0", ""),
  ]) func numbers(paragraphs: String, expected: String) throws {
    let body = paragraphs.split(separator: " ").map { word in
      let properties: String
      switch word {
      case "-": properties = ""
      case "h": properties = "<w:pStyle w:val=\"h1\"/>"
      case "h0": properties = "<w:pStyle w:val=\"h1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>"
      default:
        let parts = word.split(separator: ".")
        properties = "<w:numPr><w:ilvl w:val=\"\(parts[1])\"/><w:numId w:val=\"\(parts[0])\"/></w:numPr>"
      }
      return "<w:p><w:pPr>\(properties)</w:pPr></w:p>"
    }.joined()
    let document = try read(DocxParcel(body: body, styles: Self.styles, numbering: Self.sheet))
    #expect(document.paragraphs.map { $0.numberText ?? "" }.joined(separator: " ") == expected)
  }

  @Test func indentsOfALevelStandBetweenStyleAndParagraph() throws {
    func left(_ properties: String, _ style: String) throws -> Formatted<ParagraphFormat.Indent> {
      let body = "<w:p><w:pPr>\(properties)</w:pPr></w:p>"
      let styles = "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:pPr>\(style)</w:pPr></w:style>"
      return try read(DocxParcel(body: body, styles: styles, numbering: Self.sheet)).paragraphs[0].format.leftIndent
    }
    let own = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
    #expect(
      try left(own, "<w:ind w:left=\"200\"/>")
        == Formatted(.init(points: 21, characters: nil), FormatOrigin(.numbering)))
    #expect(try left(own + "<w:ind w:left=\"0\"/>", "") == Formatted(.init(points: 0, characters: nil), .direct))
    #expect(try left("", "\(own)<w:ind w:left=\"200\"/>").value.points == 10)
  }
}
