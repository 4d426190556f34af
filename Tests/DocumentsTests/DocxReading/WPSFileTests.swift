@testable import Documents
import Testing

/// A file built as WPS Office builds them: styles numbered and named in Chinese, sizes of headings in the style, the text
/// direction and the hint in every run, boxes in two alternatives, parts of its own beside the text.
@Suite struct WPSFileTests {
  @Test func `words, faces and sizes are those that it shows`() throws {
    let document = try read(parcel)
    #expect(document.body.map(\.text) == ["关于开展体检的通知", "一、总体要求", "各县区要落实。", "框内"])
    let runs = document.body.compactMap(\.runs.first)
    #expect(runs.map { $0.format.eastAsianFont.value } == ["方正小标宋_GBK", "黑体", "仿宋_GB2312", "仿宋_GB2312"])
    #expect(runs.map { $0.format.sizePoints.value } == [22, 16, 16, 16])
    #expect(document.body.map { document.styleName($0.style) } == ["标题", "标题1", "正文", "正文"])
  }

  @Test func `an indent in characters counts, and an outline level too`() throws {
    let body = Array(try read(parcel).body)
    #expect(body[2].format.firstLineIndent.value.characters == 2)
    #expect(body[1].outlineLevel == 1 && body[2].outlineLevel == nil)
    #expect(body[3].isInTextBox)
  }

  private let parcel = DocxParcel(
    body: """
      <w:p><w:pPr><w:pStyle w:val="5"/></w:pPr>\(run("关于开展体检的通知"))</w:p>
      <w:p><w:pPr><w:pStyle w:val="2"/></w:pPr>\(run("一、"))\(run("总体要求"))</w:p>
      <w:p><w:pPr><w:ind w:firstLine="640" w:firstLineChars="200"/></w:pPr>\(run("各县区要落实。"))<w:r><mc:AlternateContent>\
      <mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp \
      xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:txbx><w:txbxContent>\
      <w:p>\(run("框内"))</w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>\
      <mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p>\(run("框内"))</w:p></w:txbxContent></v:textbox></v:shape>\
      </w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
      <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:docGrid w:type="lines" w:linePitch="312" w:charSpace="0"/></w:sectPr>
      """,
    styles: """
      <w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体" \
      w:cs="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults>\
      <w:latentStyles w:count="260" w:defQFormat="0"><w:lsdException w:name="Normal" w:uiPriority="0"/></w:latentStyles>\
      <w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="正文"/><w:qFormat/><w:pPr><w:jc w:val="both"/></w:pPr>\
      <w:rPr><w:rFonts w:eastAsia="仿宋_GB2312" w:hint="eastAsia"/><w:kern w:val="2"/><w:sz w:val="32"/><w:szCs w:val="24"/></w:rPr></w:style>\
      <w:style w:type="paragraph" w:styleId="2"><w:name w:val="标题1"/><w:basedOn w:val="1"/><w:next w:val="1"/><w:pPr>\
      <w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr></w:style>\
      <w:style w:type="character" w:default="1" w:styleId="4"><w:name w:val="默认段落字体"/><w:semiHidden/></w:style>\
      <w:style w:type="paragraph" w:styleId="5"><w:name w:val="标题"/><w:basedOn w:val="1"/><w:pPr><w:jc w:val="center"/></w:pPr>\
      <w:rPr><w:rFonts w:ascii="方正小标宋_GBK" w:eastAsia="方正小标宋_GBK"/><w:sz w:val="44"/></w:rPr></w:style>
      """,
    contentTypes: """
      <Override PartName="/customXml/itemProps1.xml" \
      ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>
      """,
    extra: [
      (
        "docProps/custom.xml",
        Array("<Properties><property name=\"KSOProductBuildVer\"/></Properties>".utf8)
      ),
      (
        "customXml/item1.xml",
        Array("<s:customData xmlns:s=\"http://www.wps.cn/officeDocument/2013/wpsCustomData\"/>".utf8)
      ),
    ])
}

private func run(_ text: String) -> String {
  "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr><w:t>\(text)</w:t></w:r>"
}
