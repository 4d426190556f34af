extension PackageReader {
  static let noText = DocxFault(
    finding: .docx(
      "no-text", zh: "文件里没有 Word 正文。请用 Word 或 WPS 另存为 .docx。",
      en: "The file has no text of a word processor. Save it as .docx in Word or WPS."))

  static let tooLong = Finding.docx(
    "too-long", zh: "文件的段落多得不合常理，没有读完。请拆成几个文件。",
    en: "The file has more paragraphs than any paper; it was not read to its end. Split it.")

  static func macro(_ part: String) -> Finding {
    .docx(
      "macro", part: part, zh: "文件里有宏，没有读取。请另存为不含宏的 .docx。",
      en: "The file holds macros and was not read. Save it as a .docx without macros.")
  }

  func missing(_ part: String, _ severity: Finding.Severity) -> Finding {
    .docx(
      "missing-part", severity, part: String(part.prefix(200)),
      zh: "文件缺少一个自己要用的部分，格式可能不全。请用 Word 或 WPS 打开后重新保存。",
      en: "The file lacks a part that it refers to; its formatting may be incomplete. Save it again in Word or WPS.")
  }

  /// Files of other programs in the same kind of container, and those with macros.
  mutating func refuseForeign() throws(DocxFault) {
    for name in container.names.sorted() {
      let name = name.lowercased()
      if name.hasSuffix("vbaproject.bin") || name.hasSuffix("vbadata.xml") { refuse(Self.macro(name)) }
    }
    guard let tree = try container.tree("[Content_Types].xml") else { throw foreign }
    for type in tree.root.children where type.space == .contentTypes {
      let isMacro = type.string(.ContentType)?.lowercased().contains("macroenabled") ?? false
      if isMacro && !isRefused { refuse(Self.macro("[Content_Types].xml")) }
    }
  }

  private var foreign: DocxFault {
    let isOpenDocument = container.contains("mimetype") && container.contains("content.xml")
    let kind =
      isOpenDocument
      ? Bilingual(zh: "，而是 ODT 文件", en: " but an ODT file") : Bilingual(zh: "，而是压缩包", en: " but an archive")
    return DocxFault(
      finding: .docx(
        "not-docx", zh: "这不是 .docx 文件\(kind.zh)。请用 Word 或 WPS 另存为 .docx。",
        en: "This is not a .docx file\(kind.en). Save it as .docx in Word or WPS."))
  }
}

extension Relationship {
  /// What a reference to the outside means for a paper; `nil`: it stays within, or is a link that a person follows.
  func finding(in part: String) -> Finding? {
    guard isExternal, type != "hyperlink" else { return nil }
    let found = String(target.prefix(200))
    switch type {
    case "image":
      return .docx(
        "external-picture", part: part, line: line, found: found,
        zh: "图片不在文件里，而是链接到别处，没有读取。请把图片插入文件。",
        en: "A picture is linked from elsewhere and not in the file; it was not fetched. Insert it.")
    case "attachedTemplate":
      let isRemote = !target.lowercased().hasPrefix("file:///") && target.contains("//")
      return .docx(
        "external-template", isRemote ? .fault : .note, part: part, line: line, found: found,
        zh: "文件引用了外部模板，没有读取。请在“文档模板”中改为 Normal。",
        en: "The file refers to a template outside of it, which was not fetched. Attach the template Normal instead.")
    default:
      return .docx(
        "external-reference", part: part, line: line, found: found,
        zh: "文件引用了文件之外的内容，没有读取。请断开链接。",
        en: "The file refers to something outside of it, which was not fetched. Break the link.")
    }
  }
}
