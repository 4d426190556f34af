extension DocxBody {
  /// Every part of the file in its fixed order, the list of contents first.
  mutating func parts() -> [ZipEntry] {
    let notes = self.notes.isEmpty ? nil : writeNotes()
    let deflater = Deflater()
    var parts = [ZipEntry("[Content_Types].xml", contentTypes, by: deflater)] + template.parts
    parts += [
      ZipEntry("word/document.xml", xml.bytes, by: deflater),
      ZipEntry("word/_rels/document.xml.rels", relationships, by: deflater),
      ZipEntry("word/settings.xml", settings, by: deflater),
      ZipEntry("word/numbering.xml", numbering.markup, by: deflater),
      ZipEntry("docProps/core.xml", coreProperties, by: deflater),
    ]
    if let notes { parts.append(ZipEntry("word/footnotes.xml", notes, by: deflater)) }
    for (index, part) in furniture.parts.enumerated() {
      parts.append(ZipEntry("word/" + furniture.name(index + 1), part.xml, by: deflater))
    }
    for (index, image) in images.enumerated() {
      parts.append(ZipEntry(stored: Array(image), as: "word/media/image\(index + 1).png"))
    }
    return parts
  }

  private var contentTypes: String {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    let fixed = ["styles", "settings", "numbering", "fontTable"] + (notes.isEmpty ? [] : ["footnotes"])
    let margins = furniture.parts.enumerated().map { (furniture.name($0.offset + 1), $0.element.line.kind.rawValue) }
    return xmlHead + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
      + override("word/document.xml", "\(word).document.main+xml")
      + fixed.map { override("word/\($0).xml", "\(word).\($0)+xml") }.joined()
      + margins.map { override("word/\($0)", "\(word).\($1)+xml") }.joined()
      + override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
      + override("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")
      + "</Types>"
  }

  private func override(_ part: String, _ type: String) -> String {
    "<Override PartName=\"/\(part)\" ContentType=\"\(type)\"/>"
  }

  private var relationships: String {
    let fixed = ["styles", "settings", "numbering", "fontTable"] + (notes.isEmpty ? [] : ["footnotes"])
    let links =
      fixed.enumerated().map { officeRelationship("rId\($0.offset + 1)", $0.element, "\($0.element).xml") }
      + furniture.parts.enumerated().map {
        officeRelationship(
          DocxFurniture.relationship($0.offset + 1), $0.element.line.kind.rawValue, furniture.name($0.offset + 1))
      }
      + images.indices.map { officeRelationship("rIdI\($0 + 1)", "image", "media/image\($0 + 1).png") }
    return relationshipsBegin + links.joined() + "</Relationships>"
  }
}
