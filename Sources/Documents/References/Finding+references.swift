extension Finding {
  static func keyAbsent(_ citation: Citation, like near: String?) -> Finding {
    let hint = near.map { (zh: "是不是“\($0)”？", en: " Did you mean '\($0)'?") } ?? (zh: "", en: "")
    return Finding(
      "references.key-absent", .fault, at: Place(source: citation.source, part: citation.key), found: citation.key,
      expected: near,
      Bilingual(
        zh: "文献库里没有“\(citation.key)”，参考文献表缺这一条。\(hint.zh)请核对键名，或补上文献。",
        en: "The bibliography has no '\(citation.key)', so the list lacks it.\(hint.en) Check the key or add the work.")
    )
  }

  static func neverCited(_ work: Reference) -> Finding {
    Finding(
      "references.never-cited", .note, at: work.place(of: "title"), found: work.key,
      Bilingual(
        zh: "“\(work.key)”在正文中没有被引用，不列入参考文献表。若要列出，请在正文中引用。",
        en: "'\(work.key)' is never cited and stays out of the list. Cite it if it belongs there."))
  }

  static func unknownType(_ type: String, of entry: BibTeXEntry) -> Finding {
    Finding(
      "references.unknown-type", .warning, at: Place(source: entry.place, part: entry.key), rule: "GB/T 7714",
      found: type,
      Bilingual(
        zh: "不认识的文献类型“\(type)”，按其他[Z]处理。请改用已知的类型，或用 entrytypeid 写明类型标识。",
        en:
          "The type '\(type)' is not known; the work is taken as other [Z]. Use a known type or give its code in entrytypeid."
      ))
  }

  static func namesJoined(field: String, of key: String, at place: SourcePlace) -> Finding {
    Finding(
      "references.names-joined", .warning, at: Place(source: place, part: key),
      Bilingual(
        zh: "“\(key)”的 \(field) 用逗号或顿号分隔了几个人，已分开。请改用 and 分隔。",
        en: "The \(field) of '\(key)' parts several people by commas; they were told apart. Part them by 'and'."))
  }

  static func missingField(
    _ field: String, called name: Bilingual, of work: Reference, _ edition: ReferenceEdition
  ) -> Finding {
    let severity: Severity =
      field == "title" || field == "booktitle" || field == "journal" || field == "newspaper" ? .fault : .warning
    return Finding(
      "references.missing-field", severity, at: work.place(of: field), rule: edition.rawValue, expected: field,
      Bilingual(
        zh: "“\(work.key)”（\(work.type.rawValue)）缺少\(name.zh)。请补上字段 \(field)。",
        en: "'\(work.key)' (\(work.type.rawValue)) lacks its \(name.en). Add the field \(field)."))
  }

  static func impossibleDate(_ date: ReferenceDate, in field: String, of work: Reference) -> Finding {
    Finding(
      "references.impossible-date", .fault, at: work.place(of: field, "date", "month", "year"), found: date.iso,
      Bilingual(
        zh: "“\(work.key)”的日期“\(date.iso)”不存在。请核对年、月、日。",
        en: "'\(work.key)' has the date '\(date.iso)', which does not exist. Check year, month and day."))
  }

  static func accessedBeforeIssued(_ work: Reference, _ edition: ReferenceEdition) -> Finding {
    Finding(
      "references.accessed-before-issued", .warning, at: work.place(of: "urldate"), found: work.accessed?.iso,
      expected: work.date?.iso,
      Bilingual(
        zh: "“\(work.key)”的引用日期早于发布日期。请核对这两个日期。",
        en: "'\(work.key)' was accessed before it was issued. Check both dates."))
  }

  static func noAccessDate(_ work: Reference, _ edition: ReferenceEdition) -> Finding {
    Finding(
      "references.no-access-date", .warning, at: work.place(of: "url"), rule: edition.rawValue, expected: "urldate",
      Bilingual(
        zh: "“\(work.key)”有网址而没有引用日期。请用 urldate 写明访问的日期。",
        en: "'\(work.key)' has an address but no date of access. Give it in urldate."))
  }

  static func pagesReversed(_ work: Reference) -> Finding {
    Finding(
      "references.pages-reversed", .fault, at: work.place(of: "pages"), found: work.pages,
      Bilingual(
        zh: "“\(work.key)”的页码“\(work.pages)”前大后小。请核对起止页。",
        en: "The pages '\(work.pages)' of '\(work.key)' run backwards. Check the first and the last."))
  }

  static func identifier(_ kind: String, _ value: String, field: String, of work: Reference) -> Finding {
    Finding(
      "references." + field, .fault, at: work.place(of: field), found: value,
      Bilingual(
        zh: "“\(work.key)”的 \(kind)“\(value)”\(kind == "DOI" ? "格式不对" : "校验码不符")。请核对原文。",
        en:
          "The \(kind) '\(value)' of '\(work.key)' \(kind == "DOI" ? "has not the form of one" : "fails its check digit"). Check it against the source."
      ))
  }
}
