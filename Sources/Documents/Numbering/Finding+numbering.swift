extension Finding {
  static func levelSkipped(_ heading: Heading, above: Int) -> Finding {
    Finding(
      "numbering.level-skipped", .warning, at: Place(source: heading.source), found: String(heading.level),
      expected: String(above + 1),
      Bilingual(
        zh: "标题级别跳过了一级：第\(above)级之下应为第\(above + 1)级，这里是第\(heading.level)级。请改级别，或补上一级标题。",
        en:
          "A heading level is skipped: below level \(above) comes \(above + 1), here it is \(heading.level). Change the level or add the heading above."
      ))
  }

  static func duplicateId(_ id: String, at source: SourcePlace?) -> Finding {
    Finding(
      "numbering.duplicate-id", .fault, at: Place(source: source), found: id,
      Bilingual(
        zh: "编号名“\(id)”用了两次，引用只指向第一处。请给第二处另起一个名。",
        en: "The id '\(id)' is used twice; references go to the first. Give the second another one."))
  }

  static func withoutCaption(_ id: String, at source: SourcePlace?) -> Finding {
    Finding(
      "numbering.no-caption", .fault, at: Place(source: source), found: id,
      Bilingual(
        zh: "“\(id)”没有题名，因此没有编号，不能被引用。请给它加上题名。",
        en: "'\(id)' has no caption, so it has no number and nothing can refer to it. Give it a caption."))
  }

  static func unknownId(_ id: String, at source: SourcePlace?) -> Finding {
    Finding(
      "numbering.unknown-id", .fault, at: Place(source: source), found: id,
      Bilingual(
        zh: "文中没有名为“\(id)”的标题、表或图。请核对名称。",
        en: "No heading, table or figure is called '\(id)'. Check the id."))
  }

  static func unknownKey(_ citation: Citation) -> Finding {
    Finding(
      "numbering.unknown-key", .fault, at: Place(source: citation.source), found: citation.key,
      Bilingual(
        zh: "参考文献表中没有“\(citation.key)”。请核对键名，或把文献加进表中。",
        en: "The list of references has no '\(citation.key)'. Check the key or add the work to the list."))
  }

  static func citationOrder(_ citation: Citation, listed: Int, ordinal: Int) -> Finding {
    Finding(
      "numbering.citation-order", .warning, at: Place(source: citation.source), rule: "GB/T 7714",
      found: String(listed), expected: String(ordinal),
      Bilingual(
        zh: "“\(citation.key)”是第\(ordinal)个被引用的文献，表中编号却是\(listed)。请按首次引用的先后排列文献。",
        en:
          "'\(citation.key)' is the work cited as number \(ordinal), its number in the list is \(listed). Order the list by first citation."
      ))
  }
}
