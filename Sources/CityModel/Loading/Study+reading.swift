extension Reading {
  func readStudyItems() -> [StudyItem] {
    table("study/outline.csv", .studyItem, defining: .studyItem).map { StudyItem($0, .outline) }
      + table("study/systems.csv", .studyItem, defining: .studyItem).map { StudyItem($0, .system) }
  }

  func readFormRules() -> [FormRule] {
    table("study/form-rules.csv", .formRule, defining: .formRule).map(FormRule.init)
  }
}

extension StudyItem {
  fileprivate init(_ fields: Fields, _ kind: Kind) {
    let id: ID<StudyItem> = fields.name(.studyItem)
    let page = fields.optionalText("page")
    if let page, !page.hasPrefix("/") {
      fields.report("pack.bad-page", "'\(page)' is no path of a page", at: "page", hint: "begin with '/'")
    }
    let definition: ID<PackFiles>? = fields.optionalReference("definition", to: .file)
    self.init(
      id: id.text, kind: kind, name: fields.localized("name"),
      measure: fields.optionalReference("measure", to: .measure), page: page, definition: definition?.text,
      test: fields.optionalText("test"))
  }
}

extension FormRule {
  fileprivate init(_ fields: Fields) {
    let id: ID<FormRule> = fields.name(.formRule)
    self.init(
      id: id.text, name: fields.localized("name"), value: fields.text("value"),
      unit: fields.optionalLocalized("unit"))
  }
}
