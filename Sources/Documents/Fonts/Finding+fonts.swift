extension Finding {
  static func substituted(_ role: String, _ wanted: String, by used: String?) -> Finding {
    Finding(
      "pdf.font-substituted", used == nil ? .fault : .note, at: Place(part: "fonts.\(role)"), found: used,
      expected: wanted,
      Bilingual(
        zh: "没有安装“\(wanted)”，\(used.map { "以“\($0)”代替" } ?? "也没有可代替的字体")。如需规定的字体，请安装后重新生成。",
        en:
          "'\(wanted)' is not installed; \(used.map { "'\($0)' stands in" } ?? "nothing stands in"). Install it and make the file again."
      ))
  }

  static func notEmbeddable(_ file: String) -> Finding {
    Finding(
      "pdf.font-not-embeddable", .warning, at: Place(part: file),
      Bilingual(
        zh: "字体文件“\(file)”不允许嵌入子集，因此没有使用。请改用允许嵌入的版本。",
        en: "The font file '\(file)' may not be embedded as a subset and was not used. Use one that may."))
  }

  static func unreadable(_ file: String) -> Finding {
    Finding(
      "pdf.font-unreadable", .warning, at: Place(part: file),
      Bilingual(
        zh: "字体文件“\(file)”无法读取，因此没有使用。请重新安装该字体。",
        en: "The font file '\(file)' cannot be read and was not used. Install it again."))
  }

  static func substituted(characters: String, role: String, by used: String) -> Finding {
    Finding(
      "pdf.character-substituted", .note, at: Place(part: "fonts.\(role)"), found: used,
      Bilingual(
        zh: "字体缺“\(characters)”，这些字用“\(used)”。",
        en: "The font lacks '\(characters)'; these are set in '\(used)'."))
  }

  static func missing(characters: String, role: String) -> Finding {
    Finding(
      "pdf.character-missing", .fault, at: Place(part: "fonts.\(role)"), found: characters,
      Bilingual(
        zh: "所有字体都缺“\(characters)”，版面上以方框代替。请安装含有这些字的字体。",
        en: "No font has '\(characters)'; a box is drawn instead. Install a font that has them."))
  }
}
