extension DocxBody {
  static let drawingNamespaces =
    "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
    + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
    + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""

  /// A picture in a line of its own, its caption below it.
  mutating func add(_ figure: Figure) {
    openPicture()
    if let picture = pictures(figure.drawing) {
      images.append(picture)
      addPicture(figure)
    } else {
      findings.append(.withoutPicture(figure))
    }
    xml.add("</w:p>")
    if let caption = figure.caption {
      addCaption(caption, label: figure.number.map(words.figure), counter: words.figureCounter, id: figure.id)
    }
  }

  /// The number is a field, so that a word processor's list of tables finds it and counts on.
  mutating func addCaption(_ caption: [Inline], label: String?, counter: String, id: String?) {
    open(.caption)
    if let label {
      let bookmark = beginBookmark(id)
      let digits = String(label.reversed().prefix { $0.isNumber }.reversed())
      add(TextRun(String(label.dropLast(digits.count))))
      addField("SEQ \(counter) \\* ARABIC", digits)
      endBookmark(bookmark)
      add(TextRun(" "))
    }
    add(caption)
    xml.add("</w:p>")
  }

  private mutating func openPicture() {
    xml.add("<w:p><w:pPr><w:pStyle w:val=\"Picture\"/>")
    if breaksPage { xml.add("<w:pageBreakBefore/>") }
    if let item { xml.add(made: item.properties) }
    xml.add("</w:pPr>")
    breaksPage = false
    endsWithTable = false
    item = nil
  }

  /// `wp:inline` (ECMA-376-1 20.4.2.8); lengths in EMU, 12700 a point.
  private mutating func addPicture(_ figure: Figure) {
    let size = template.grid.size(of: figure)
    let number = images.count
    let extent = "cx=\"\(size.width)\" cy=\"\(size.height)\""
    xml.add(made: "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent \(extent)/>")
    xml.add(made: "<wp:docPr id=\"\(number)\" name=\"Picture \(number)\" descr=\"")
    xml.escape(figure.description)
    xml.add("\"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic>")
    xml.add("<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>")
    xml.add(
      made: "<pic:cNvPr id=\"\(number)\" name=\"image\(number).png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>")
    xml.add(
      made: "<a:blip r:embed=\"rIdI\(number)\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>")
    xml.add(
      made: "<a:off x=\"0\" y=\"0\"/><a:ext \(extent)/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>")
    xml.add("</pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>")
  }
}

extension DocxGrid {
  /// In EMU: as wide as asked for or as the drawing is, never more than the type area.
  fileprivate func size(of figure: Figure) -> (width: Int, height: Int) {
    let drawing = figure.drawing
    let wanted = figure.widthMillimetres.map { $0 * 72 / 25.4 } ?? drawing.width
    let scale = min(
      wanted / max(1, drawing.width), Double(textWidth) / 20 / max(1, drawing.width),
      Double(textHeight) / 20 / max(1, drawing.height))
    return (Int((drawing.width * scale * 12700).rounded()), Int((drawing.height * scale * 12700).rounded()))
  }
}

extension PrintedWords {
  /// The names under which a word processor counts captions.
  var tableCounter: String { isChinese ? "表" : "Table" }
  var figureCounter: String { isChinese ? "图" : "Figure" }
}

extension Finding {
  fileprivate static func withoutPicture(_ figure: Figure) -> Finding {
    Finding(
      "docx.no-picture", .warning, at: Place(source: figure.source, quote: String(figure.description.prefix(20))),
      Bilingual(
        zh: "“\(figure.description)”没有可放入文档的图片，此处为空。请检查绘图。",
        en: "There is no picture of '\(figure.description)' for the document; its place is empty. Check the drawing."))
  }

  static func nestedNote(_ quote: String) -> Finding {
    Finding(
      "docx.nested-footnote", .warning, at: Place(quote: String(quote.prefix(20))),
      Bilingual(
        zh: "脚注里还有脚注，文档格式不允许，已并入前一条的括号内。请改写。",
        en:
          "A footnote within a footnote is not possible in this format; it stands in brackets within the first. Reword it."
      ))
  }
}
