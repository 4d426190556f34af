extension DocxBody {
  /// `word/footnotes.xml` (ECMA-376-1 17.11.15): the two separators that every program wants, then the notes.
  mutating func writeNotes() -> [UInt8] {
    let body = xml
    xml = XMLBuffer(capacity: 4096)
    xml.add(made: "\(xmlHead)<w:footnotes \(wordNamespace) \(relationshipNamespace)>")
    addSeparator("separator", id: -1)
    addSeparator("continuationSeparator", id: 0)
    for (index, note) in notes.enumerated() { addNote(note, id: index + 1) }
    xml.add("</w:footnotes>")
    defer { xml = body }
    return xml.bytes
  }

  private mutating func addSeparator(_ kind: String, id: Int) {
    xml.add(
      made: "<w:footnote w:type=\"\(kind)\" w:id=\"\(id)\"><w:p><w:pPr><w:spacing w:line=\"240\" w:lineRule=\"auto\"/>")
    xml.add(made: "</w:pPr><w:r><w:\(kind)/></w:r></w:p></w:footnote>")
  }

  private mutating func addNote(_ note: [Inline], id: Int) {
    xml.add(made: "<w:footnote w:id=\"\(id)\">")
    open(.footnote)
    xml.add("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>")
    add(flattened(note))
    xml.add("</w:p></w:footnote>")
  }

  private mutating func flattened(_ note: [Inline]) -> [Inline] {
    note.flatMap { inline -> [Inline] in
      guard case .footnote(let inner) = inline else { return [inline] }
      findings.append(.nestedNote(inner.plainText(language: words.language)))
      return [.text(TextRun("（"))] + flattened(inner) + [.text(TextRun("）"))]
    }
  }
}
