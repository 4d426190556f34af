/// The making of an anonymised copy: what of a container goes over, under which name, and what was found on the way.
struct Anonymising {
  let terms: HiddenTerms
  let mask: String
  private let deflater = Deflater()
  private(set) var entries: [ZipEntry] = []
  private(set) var places = 0
  private(set) var findings: [Finding] = []
  private var pictures = 0
  private var words = ""

  init(_ terms: HiddenTerms, _ mask: String) {
    self.terms = terms
    self.mask = mask
  }

  mutating func take(_ container: DocxContainer, limits: DocxLimits) throws(DocxFault) {
    let types = try contentTypes(of: container)
    let main = try container.relationships(of: "").first { $0.type == "officeDocument" && !$0.isExternal }?.target ?? ""
    var renamed: [String: String] = [:]
    var kept: [(name: String, type: String)] = []
    for name in container.names.sorted() where name != "[Content_Types].xml" && !name.lowercased().hasSuffix(".rels") {
      let type = types[name.lowercased()] ?? ""
      if name.isPicture {
        renamed[name] = try picture(name, container)
      } else if paperParts.contains(type), name.utf8.allSatisfy({ $0 < 0x80 }), !terms.occur(in: name) {
        kept.append((name, type))
        renamed[name] = name
      } else {
        note(name, type)
      }
    }
    for part in kept { try write(part.name, container, limits, renamed) }
    writePackage(kept, main: main)
    noteWhatToLookAt()
  }

  private mutating func write(
    _ name: String, _ container: DocxContainer, _ limits: DocxLimits, _ renamed: [String: String]
  ) throws(DocxFault) {
    guard let bytes = try container.read(name) else { return }
    // Whether it can be taken apart at all.
    do throws(XMLFault) { _ = try parseXML(bytes, limits: limits) } catch { throw error.fault(in: name) }
    let tokens = readMarkup(bytes)
    noteRevisions(tokens, name)
    let (masked, count) = tokens.withoutAuthors().masked(terms, with: mask)
    places += count
    for case .text(let text) in masked { words += text }
    words += "\n"
    entries.append(ZipEntry(name, writeMarkup(masked), by: deflater))
    let links = try container.relationships(of: name).filter { !$0.isExternal }.compactMap { link in
      renamed[link.target].map { (link.id, link.type, $0) }
    }
    guard !links.isEmpty else { return }
    entries.append(ZipEntry(relationshipsPart(of: name), relationships(links), by: deflater))
  }

  /// A picture under a name of ours, without what its file said of camera, place and people.
  private mutating func picture(_ name: String, _ container: DocxContainer) throws(DocxFault) -> String? {
    guard let bytes = try container.read(name) else { return nil }
    pictures += 1
    let plain = pictureWithoutMetadata(bytes)
    let new = "word/media/picture\(pictures).\(plain?.ending ?? "png")"
    entries.append(ZipEntry(stored: plain?.bytes ?? emptyPicture, as: new))
    if plain == nil {
      findings.append(
        .anonymised(
          "picture-replaced", part: new, zh: "这张图的格式无法去除附带信息，已换成空白图。请改用 PNG 或 JPEG。",
          en: "What this kind of picture carries along cannot be taken out; it was left blank. Use PNG or JPEG."))
    } else {
      findings.append(
        .anonymised(
          "picture", part: new, zh: "图片里的文字、人脸、印章、签名，程序看不出，请人看。",
          en: "Words, faces, seals and signatures in a picture are for a person to see."))
    }
    return new
  }

  private mutating func note(_ name: String, _ type: String) {
    let low = name.lowercased()
    guard low.contains("embed") || low.contains("comments") || low.contains("activex") else { return }
    let isComment = low.contains("comments")
    findings.append(
      .anonymised(
        isComment ? "comments-removed" : "embedded-removed",
        zh: isComment ? "批注已去除。" : "嵌入的文件已去除。",
        en: isComment ? "Comments were taken out." : "An embedded file was taken out."))
  }

  private mutating func noteRevisions(_ tokens: [MarkupToken], _ part: String) {
    let isRevised = tokens.contains { token in
      if case .begin(let name, _, _) = token {
        ["ins", "del", "moveTo", "moveFrom"].contains(name.localName)
      } else {
        false
      }
    }
    guard isRevised else { return }
    findings.append(
      .anonymised(
        "revisions-accepted", part: part, zh: "修订痕迹已按接受处理，请核对文字。",
        en: "Tracked changes were taken as accepted; read the text over."))
  }

  private mutating func noteWhatToLookAt() {
    findings += whatOnlyAPersonCanSee(in: words)
  }

  private mutating func writePackage(_ kept: [(name: String, type: String)], main: String) {
    let overrides = kept.map { "<Override PartName=\"/\($0.name)\" ContentType=\"\($0.type)\"/>" }.joined()
    let types =
      "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
      + overrides + "</Types>"
    let root = relationships([("rId1", "officeDocument", main)])
    entries.insert(ZipEntry("_rels/.rels", root, by: deflater), at: 0)
    entries.insert(ZipEntry("[Content_Types].xml", declaration + types, by: deflater), at: 0)
  }
}

private let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

private func relationships(_ links: [(id: String, type: String, target: String)]) -> String {
  let all = links.map { link in
    "<Relationship Id=\"\(link.id)\" Type=\"\(relationshipSpace)\(link.type)\" Target=\"/\(link.target)\"/>"
  }
  return declaration + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    + all.joined() + "</Relationships>"
}

private let relationshipSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

private func relationshipsPart(of name: String) -> String {
  let parts = name.split(separator: "/", omittingEmptySubsequences: false)
  return (parts.dropLast() + ["_rels", (parts.last ?? "") + ".rels"]).joined(separator: "/")
}
