/// What may be wrong with a form's answers. The place names the field.
extension Finding {
  private static func of(
    _ field: FormTemplate.Field, _ code: String, _ severity: Severity = .fault, found: String? = nil,
    expected: String? = nil, zh: String, en: String
  ) -> Finding {
    Finding(
      "form.\(code)", severity, at: Place(part: field.id), found: found, expected: expected,
      Bilingual(zh: "“\(field.name.zh)”\(zh)", en: "\(field.name.en): \(en)"))
  }

  static func unknownField(_ id: String, among ids: [String]) -> Finding {
    let near = nearest(to: id, among: ids)
    return Finding(
      "form.unknown-field", .fault, at: Place(part: id),
      Bilingual(
        zh: "表中没有栏目“\(id)”" + (near.map { "，是否想写“\($0)”？" } ?? "，请删去。"),
        en: "The form has no field '\(id)'; " + (near.map { "did you mean '\($0)'?" } ?? "leave it out.")))
  }

  static func missing(_ field: FormTemplate.Field) -> Finding {
    .of(field, "missing-required", zh: "未填写，请补填。", en: "not answered; it is required.")
  }

  static func missing(_ column: FormTemplate.Field, inRow row: Int, of field: FormTemplate.Field) -> Finding {
    var finding = of(column, "missing-required", zh: "（第\(row)行）未填写，请补填。", en: "not answered in row \(row).")
    finding.place.part = "\(field.id)[\(row)].\(column.id)"
    return finding
  }

  static func leftOpen(_ field: FormTemplate.Field) -> Finding {
    .of(field, "left-open", .note, zh: "按说明有意留空。", en: "left open on purpose.")
  }

  static func forPerson(_ field: FormTemplate.Field) -> Finding {
    .of(field, "for-a-person", .note, zh: "留待本人或审核单位填写。", en: "left for the person or office who decides it.")
  }

  static func unknownChoice(_ field: FormTemplate.Field, _ text: String, _ choices: [String]) -> Finding {
    let list = choices.count > 8 ? meant(text, among: choices) : choices.joined(separator: "、")
    return of(
      field, "unknown-choice", field.allowsOtherChoice ? .warning : .fault, found: text, expected: list,
      zh: field.allowsOtherChoice ? "的选项未列入表中，请核对。" : "不在选项之内。",
      en: field.allowsOtherChoice ? "not among the known choices; check it." : "not among the choices.")
  }

  /// Of a long list the choice that was probably meant: `汉族` for `汉`. Among words of two characters every other is near.
  private static func meant(_ text: String, among choices: [String]) -> String? {
    choices.first { $0.hasPrefix(text) } ?? (text.count > 2 ? nearest(to: text, among: choices) : nil)
  }

  static func badDate(_ field: FormTemplate.Field, _ text: String) -> Finding {
    .of(
      field, "bad-date", found: text, expected: field.kind == .date ? "2025-06-18" : "2025-06", zh: "的日期无法识别。",
      en: "this is no date.")
  }

  static func tooLong(_ field: FormTemplate.Field, _ text: String, atMost most: Int) -> Finding {
    .of(
      field, "too-long", .warning, found: "\(Int(widthInCharacters(text).rounded(.up)))", expected: "\(most)",
      zh: "超出表格所能容纳的字数，已移至附页。", en: "longer than the cell holds; it stands in the annex.")
  }

  static func tooManyRows(_ field: FormTemplate.Field, _ count: Int, atMost most: Int) -> Finding {
    .of(
      field, "too-many-rows", .warning, found: "\(count)", expected: "\(most)", zh: "行数超出表格，其余已移至附页。",
      en: "more rows than the table holds; the rest stand in the annex.")
  }

  /// An answer of another kind than the field takes.
  static func wrongAnswer(_ field: FormTemplate.Field, _ code: String, found: String? = nil) -> Finding {
    switch code {
    case "by-hand": .of(field, code, zh: "须手签或盖章，不能代填。", en: "signed or sealed by hand, never printed.")
    case "rows-wanted": .of(field, code, zh: "应逐行填写。", en: "takes rows.")
    case "number-wanted": .of(field, code, found: found, zh: "应为数。", en: "takes a number.")
    default: .of(field, code, zh: "应为文字。", en: "takes a text.")
    }
  }
}
