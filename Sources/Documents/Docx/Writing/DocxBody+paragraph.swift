extension DocxBody {
  /// `w:p` and its properties, in the schema's order (ECMA-376-1 17.3.1.26). What waits for a paragraph goes into it: the
  /// page break, the list's marker, the end of the section.
  mutating func open(
    _ style: StyleName, alignment: Alignment? = nil, numbering: String? = nil, outlineLevel: Int? = nil
  ) {
    let carried = sectionEnd
    xml.add("<w:p><w:pPr><w:pStyle w:val=\"")
    xml.escape(template.styleID(style))
    xml.add("\"/>")
    if keepsWithNextRow { xml.add("<w:keepNext/>") }
    if breaksPage { xml.add("<w:pageBreakBefore/>") }
    if let markup = numbering ?? item?.properties { xml.add(made: markup) }
    if let alignment { xml.add(made: "<w:jc w:val=\"\(alignment.markup)\"/>") }
    if let outlineLevel { xml.add(made: "<w:outlineLvl w:val=\"\(outlineLevel)\"/>") }
    if let carried { xml.add(carried) }
    xml.add("</w:pPr>")
    markFonts = template.markFonts[style.rawValue]
    isAfterLatin = false
    breaksPage = false
    endsWithTable = false
    sectionEnd = nil
    item = nil
  }

  /// A paragraph of one point: between two tables, which a word processor would join; before a table that begins a page;
  /// after a table at the end; and where a section's end has no paragraph to stand in.
  mutating func addSpacer(sectionEnd: [UInt8] = []) {
    xml.add("<w:p><w:pPr>")
    if breaksPage { xml.add("<w:pageBreakBefore/>") }
    xml.add("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>")
    xml.add(sectionEnd)
    xml.add("</w:pPr></w:p>")
    breaksPage = false
    endsWithTable = false
  }

  /// - Returns: the bookmark's number. `nil`: nobody refers to it.
  mutating func beginBookmark(_ id: String?) -> Int? {
    guard let id else { return nil }
    bookmarks += 1
    xml.add(made: "<w:bookmarkStart w:id=\"\(bookmarks)\" w:name=\"")
    xml.escape(DocxBody.bookmarkName(id))
    xml.add("\"/>")
    return bookmarks
  }

  mutating func endBookmark(_ number: Int?) {
    if let number { xml.add(made: "<w:bookmarkEnd w:id=\"\(number)\"/>") }
  }

  /// Letters, digits and low lines, at most forty, a letter first (the limits of word processors).
  static func bookmarkName(_ id: String) -> String {
    "r_" + String(id.map { $0.isLetter || $0.isNumber ? $0 : "_" }.prefix(38))
  }
}
