internal import Foundation

/// What a file is, by its first bytes: for telling a person what to do with one that is no DOCX.
enum FileKind {
  case zip, empty, compound, encrypted, rtf, pdf, web, flatXML, other

  init(_ bytes: UnsafeRawBufferPointer) {
    let head = Array(bytes.prefix(512))
    func begins(_ start: [UInt8]) -> Bool { head.starts(with: start) }
    if head.isEmpty {
      self = .empty
    } else if begins([0x50, 0x4B]) {
      self = .zip
    } else if begins([0xD0, 0xCF, 0x11, 0xE0]) {
      self = holdsStream("EncryptedPackage", bytes) ? .encrypted : .compound
    } else if begins(Array("%PDF".utf8)) {
      self = .pdf
    } else if begins(Array("{\\rtf".utf8)) {
      self = .rtf
    } else {
      self = FileKind(text: String(decoding: head, as: UTF8.self).lowercased())
    }
  }

  private init(text: String) {
    if text.contains("<?xml") && (text.contains("pkg:package") || text.contains("word.document")) {
      self = .flatXML
    } else if text.contains("<html") || text.contains("<!doctype html") || text.contains("mime-version") {
      self = .web
    } else {
      self = .other
    }
  }

  /// Why it is not read; `nil` for a container, which is to be looked into.
  var finding: Finding? {
    switch self {
    case .zip: nil
    case .empty: .docx("empty", zh: "文件是空的。", en: "The file is empty.")
    case .compound:
      .docx(
        "old-format", zh: "这是旧版 .doc 或 .wps 文件。请用 Word 或 WPS 打开，另存为 .docx。",
        en: "This is an old .doc or .wps file. Open it in Word or WPS and save it as .docx.")
    case .encrypted:
      .docx(
        "encrypted", zh: "文件有打开密码。请取消密码后另存为 .docx。",
        en: "The file is protected by a password. Remove the password and save it as .docx.")
    case .rtf, .web, .flatXML, .pdf, .other:
      .docx(
        "not-docx", zh: "这不是 .docx 文件\(kind.zh)。请用 Word 或 WPS 另存为 .docx。",
        en: "This is not a .docx file\(kind.en). Save it as .docx in Word or WPS.")
    }
  }

  private var kind: Bilingual {
    switch self {
    case .rtf: Bilingual(zh: "，而是 RTF 文件", en: " but an RTF file")
    case .web: Bilingual(zh: "，而是网页", en: " but a web page")
    case .flatXML: Bilingual(zh: "，而是 Word XML 文件", en: " but a Word XML file")
    case .pdf: Bilingual(zh: "，而是 PDF 文件", en: " but a PDF file")
    default: Bilingual(zh: "", en: "")
    }
  }
}

/// Whether a compound file names such a stream; its names are UTF-16.
private func holdsStream(_ name: String, _ bytes: UnsafeRawBufferPointer) -> Bool {
  let pattern = Data(name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] })
  return Data(bytes).range(of: pattern) != nil
}
