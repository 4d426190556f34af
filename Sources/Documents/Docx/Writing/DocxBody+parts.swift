extension DocxBody {
  /// Every part of the file in its fixed order, the list of contents first.
  mutating func parts() -> [ZipEntry] {
    let notes = self.notes.isEmpty ? nil : writeNotes()
    var parts = [
      ZipEntry("[Content_Types].xml", contentTypes), ZipEntry("_rels/.rels", DocxBody.packageRelationships),
      ZipEntry("word/document.xml", xml.bytes), ZipEntry("word/_rels/document.xml.rels", relationships),
      ZipEntry("word/styles.xml", template.styles), ZipEntry("word/settings.xml", settings),
      ZipEntry("word/numbering.xml", numbering.markup), ZipEntry("word/fontTable.xml", template.fontTable),
      ZipEntry("docProps/core.xml", coreProperties), ZipEntry("docProps/app.xml", DocxBody.appProperties),
    ]
    if let notes { parts.append(ZipEntry("word/footnotes.xml", notes)) }
    for (index, part) in furniture.parts.enumerated() {
      parts.append(ZipEntry("word/" + furniture.name(index + 1), part.xml))
    }
    for (index, image) in images.enumerated() {
      parts.append(ZipEntry("word/media/image\(index + 1).png", Array(image), isCompressed: true))
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
      fixed.enumerated().map { relationship("rId\($0.offset + 1)", $0.element, "\($0.element).xml") }
      + furniture.parts.enumerated().map {
        relationship(
          DocxFurniture.relationship($0.offset + 1), $0.element.line.kind.rawValue, furniture.name($0.offset + 1))
      }
      + images.indices.map { relationship("rIdI\($0 + 1)", "image", "media/image\($0 + 1).png") }
    return xmlHead + DocxBody.relationshipsBegin + links.joined() + "</Relationships>"
  }

  private func relationship(_ id: String, _ type: String, _ target: String) -> String {
    DocxBody.relationship(id, DocxBody.office + "/" + type, target)
  }

  private static func relationship(_ id: String, _ type: String, _ target: String) -> String {
    "<Relationship Id=\"\(id)\" Type=\"\(type)\" Target=\"\(target)\"/>"
  }

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private static let relationshipsBegin =
    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"

  private static let packageRelationships =
    xmlHead + relationshipsBegin + relationship("rId1", office + "/officeDocument", "word/document.xml")
    + relationship(
      "rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
      "docProps/core.xml")
    + relationship("rId3", office + "/extended-properties", "docProps/app.xml") + "</Relationships>"
}
