extension TextReader {
  /// A drawing or an object: its pictures, and the text boxes within it.
  mutating func readPicture(_ element: XMLElement, _ content: inout ParagraphContent) {
    if element.isNamed(.control) { reportEmbedded(element, "control") }
    var frame = FormattedImage(part: nil, widthPoints: nil, heightPoints: nil, isInline: true, description: "")
    search(element, &frame, &content)
  }

  private mutating func search(_ element: XMLElement, _ frame: inout FormattedImage, _ content: inout ParagraphContent)
  {
    for child in element.children {
      switch (child.space, child.word) {
      case (.word, .txbxContent): readTextBox(child)
      case (.wordDrawing, .inline): frame.isInline = true
      case (.wordDrawing, .anchor): frame.isInline = false
      case (.wordDrawing, .extent):
        frame.widthPoints = child.measure(.cx).map { $0 / 12_700 }
        frame.heightPoints = child.measure(.cy).map { $0 / 12_700 }
      case (.wordDrawing, .docPr): frame.description = child.string(.descr) ?? ""
      case (.drawing, .blip): addImage(child.string(.embed, in: .relationships), frame, &content)
      case (.vml, .imagedata): addImage(child.string(.id, in: .relationships), frame, &content)
      case (.office, .OLEObject): reportEmbedded(child, "OLEObject")
      case (.word, .control): reportEmbedded(child, "control")
      default: break
      }
      if !child.isNamed(.txbxContent) { search(child, &frame, &content) }
    }
  }

  private mutating func addImage(_ id: String?, _ frame: FormattedImage, _ content: inout ParagraphContent) {
    var image = frame
    image.part = id.flatMap { relationships[$0] }.flatMap { $0.isExternal ? nil : $0.target }
    content.images.append(image)
  }

  /// Paragraphs of its own; fields and cells around it do not reach into it.
  private mutating func readTextBox(_ element: XMLElement) {
    let outer = (place, fields)
    place.isInTextBox = true
    place.cell = nil
    place.table = nil
    fields = []
    readBlocks(element)
    fields = outer.1
    // A section may not end within a box, so that nothing but the place itself is put back.
    place = outer.0
  }

  mutating func reportEmbedded(_ element: XMLElement, _ kind: String) {
    report(
      .docx(
        "embedded-object", .warning, part: place.part, line: element.line, paragraph: number, found: kind,
        zh: "这里嵌入了别的文件或控件，内容没有检查。请改为正文、表格或图片。",
        en: "Another file or a control is embedded here; its content was not checked. Use text, a table or a picture."))
  }
}
