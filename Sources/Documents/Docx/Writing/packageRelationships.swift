/// What stands at the head of every list of relationships.
let relationshipsBegin =
  xmlHead + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"

/// `_rels/.rels`: where the document and what the file says of itself lie.
let packageRelationships =
  relationshipsBegin + officeRelationship("rId1", "officeDocument", "word/document.xml")
  + relationship(
    "rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    "docProps/core.xml")
  + officeRelationship("rId3", "extended-properties", "docProps/app.xml") + "</Relationships>"

/// A relationship of the office's own types, by the last word of its type.
func officeRelationship(_ id: String, _ type: String, _ target: String) -> String {
  relationship(id, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type, target)
}

private func relationship(_ id: String, _ type: String, _ target: String) -> String {
  "<Relationship Id=\"\(id)\" Type=\"\(type)\" Target=\"\(target)\"/>"
}
