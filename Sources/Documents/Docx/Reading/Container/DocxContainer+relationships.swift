extension DocxContainer {
  /// What a part refers to, in order; none where the container has no list for it.
  func relationships(of part: String) throws(DocxFault) -> [Relationship] {
    let folder = part.lastIndex(of: "/").map { String(part[...$0]) } ?? ""
    let list = folder + "_rels/" + part.dropFirst(folder.count) + ".rels"
    guard let tree = try tree(list) else { return [] }
    return tree.root.children.compactMap { element in
      guard element.isNamed(.Relationship, in: .packageRelationships), let id = element.string(.Id),
        let type = element.string(.Type), let target = element.string(.Target)
      else { return nil }
      let isExternal = element.string(.TargetMode) == "External"
      return Relationship(
        id: id, type: type.split(separator: "/").last.map(String.init) ?? "",
        target: isExternal ? target : resolve(target, from: folder), isExternal: isExternal, line: element.line)
    }
  }

  /// A part as a tree. `nil`: there is none of this name.
  func tree(_ part: String) throws(DocxFault) -> XMLTree? {
    guard let bytes = try read(part) else { return nil }
    do throws(XMLFault) { return try parseXML(bytes, limits: limits) } catch { throw error.fault(in: part) }
  }
}

/// The name of a part from a reference, steps upwards taken; they end at the container's root.
private func resolve(_ target: String, from folder: String) -> String {
  var steps = target.hasPrefix("/") ? [] : folder.split(separator: "/")
  for step in target.prefix(while: { $0 != "#" }).split(separator: "/").prefix(64) {
    if step == ".." { _ = steps.popLast() } else if step != "." { steps.append(step) }
  }
  return steps.joined(separator: "/")
}

extension XMLFault {
  func fault(in part: String) -> DocxFault {
    DocxFault(finding: finding(in: part))
  }

  private func finding(in part: String) -> Finding {
    switch self {
    case .doctype(let line):
      .docx(
        "doctype", part: part, line: line, zh: "文件里有文档类型声明（DOCTYPE），正常的 .docx 没有，没有读取。",
        en: "The file has a document type declaration, which no proper .docx has; it was not read.")
    case .malformed(let line, let reason):
      .docx(
        "malformed-part", part: part, line: line, found: reason,
        zh: "文件的一个部分写坏了。请用 Word 或 WPS 打开后重新存为 .docx。",
        en: "A part of the file is malformed. Open it in Word or WPS and save it as .docx again.")
    case .tooLarge(let line):
      .docx(
        "part-too-large", part: part, line: line, zh: "文件的一个部分太大或嵌套太深，没有读取。",
        en: "A part of the file has too many elements, or too many within one another; it was not read.")
    case .encoding(let name):
      .docx(
        "encoding", part: part, found: String(name.prefix(40)), zh: "文件的一个部分不是 UTF-8 编码，没有读取。",
        en: "A part of the file is not in UTF-8; it was not read.")
    }
  }
}
