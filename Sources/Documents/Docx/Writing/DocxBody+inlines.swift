extension DocxBody {
  mutating func add(_ content: [Inline]) {
    for inline in content { add(inline) }
  }

  private mutating func add(_ inline: Inline) {
    switch inline {
    case .text(let run): add(run)
    case .lineBreak: xml.add("<w:r><w:br/></w:r>")
    case .blank(let width): add(TextRun(String(repeating: "\u{3000}", count: max(0, width)), isUnderlined: true))
    case .tick(let tick): add(tick)
    case .footnote(let note): addMark(of: note)
    case .citation(let citations):
      add(TextRun("[" + citations.map(\.key).joined(separator: ",") + "]", script: .superscript))
    case .data(let data): add(TextRun(data.printedText(language: words.language)))
    case .reference(let id, _): addLink(to: id)
    case .pageNumber: addField("PAGE", "1")
    case .pageCount: addField("NUMPAGES", "1")
    }
  }

  mutating func add(_ run: TextRun) {
    guard !run.text.isEmpty else { return }
    var text = run.text
    let hasMarks = words.isChinese && text.withUTF8 { $0.contains { $0 == 0xE2 || $0 == 0xC2 } }
    guard hasMarks, let markFonts else {
      isAfterLatin = endsLatin(run.text)
      return add(run, fonts: hasMarks ? DocxBody.hanHint : nil)
    }
    for stretch in partedAtMarks(run.text, isAfterLatin: &isAfterLatin) {
      var part = run
      part.text = stretch.text
      add(part, fonts: stretch.isMarks ? markFonts : DocxBody.hanHint)
    }
  }

  /// Quotation marks, dashes and the like are of two scripts: the hint says that they are Han ones, else a word processor
  /// takes them from the Latin font.
  private static let hanHint = "<w:rFonts w:hint=\"eastAsia\"/>"

  private func endsLatin(_ text: String) -> Bool {
    guard let last = text.unicodeScalars.last(where: { $0 != " " && $0 != "\t" }) else { return isAfterLatin }
    return !LineBreakClass(last).isWide
  }

  /// - Parameter fonts: `w:rFonts`. `nil`: those of the paragraph's style.
  private mutating func add(_ run: TextRun, fonts: String?) {
    xml.add("<w:r>")
    addProperties(of: run, fonts: fonts)
    var text = run.text
    text.withUTF8 { xml.addText($0) }
    xml.add("</w:r>")
  }

  /// Only what differs from the paragraph's style.
  private mutating func addProperties(of run: TextRun, fonts: String?) {
    guard fonts != nil || run.isBold || run.isItalic || run.isUnderlined || run.script != .plain else { return }
    xml.add("<w:rPr>")
    if let fonts { xml.add(made: fonts) }
    if run.isBold { xml.add("<w:b/><w:bCs/>") }
    if run.isItalic { xml.add("<w:i/><w:iCs/>") }
    if run.isUnderlined { xml.add("<w:u w:val=\"single\"/>") }
    switch run.script {
    case .plain: break
    case .superscript: xml.add("<w:vertAlign w:val=\"superscript\"/>")
    case .subscript: xml.add("<w:vertAlign w:val=\"subscript\"/>")
    }
    xml.add("</w:rPr>")
  }

  /// Boxes are in no Chinese text font, and Segoe UI Symbol has all three; √ is in every one of GB 2312.
  private mutating func add(_ tick: Tick) {
    switch tick {
    case .check: xml.add("<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>√</w:t></w:r>")
    case .open, .crossed, .checkedBox:
      let fonts = ["ascii", "eastAsia", "hAnsi", "cs"].map { " w:\($0)=\"Segoe UI Symbol\"" }.joined()
      xml.add(made: "<w:r><w:rPr><w:rFonts\(fonts)/></w:rPr><w:t>")
      xml.add(made: tick.text)
      xml.add("</w:t></w:r>")
    }
  }

  private mutating func addMark(of note: [Inline]) {
    notes.append(note)
    xml.add("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"")
    xml.add(notes.count)
    xml.add("\"/></w:r>")
  }

  private mutating func addLink(to id: String) {
    xml.add("<w:hyperlink w:anchor=\"")
    xml.escape(DocxBody.bookmarkName(id))
    xml.add("\" w:history=\"1\">")
    add(TextRun(words.notFound(id)))
    xml.add("</w:hyperlink>")
  }

  /// A field with the words that stand until a program reckons it anew.
  mutating func addField(_ instruction: String, _ result: String) {
    xml.add("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> ")
    xml.add(made: instruction)
    xml.add(" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>")
    xml.escape(result)
    xml.add("</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
  }
}
