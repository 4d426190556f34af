extension FormatCheck {
  func fontProblems(
    _ survey: RunSurvey, _ style: LayoutProfile.TextStyle, _ paragraph: JudgedParagraph
  ) -> [FormatProblem] {
    [hanFontProblem(survey, style, paragraph), latinFontProblem(survey, style, paragraph)].compactMap(\.self)
  }

  /// Words within a paragraph in another of the profile's faces are emphasis: a warning. Any other face is a fault.
  private func hanFontProblem(
    _ survey: RunSurvey, _ style: LayoutProfile.TextStyle, _ paragraph: JudgedParagraph
  ) -> FormatProblem? {
    guard let font = survey.font else { return nil }
    let fit = faces.fit(font.value, role: style.font)
    let face = profile.fonts[style.font]?.prescribed.first ?? style.font
    let isPart = font.count * 2 < survey.han
    let found = font.value.isEmpty ? "未指定" : font.value
    let part = isPart ? (zh: "部分文字", en: "Part of the ") : (zh: "", en: "The ")
    let role = paragraph.role.name
    return problem(
      "font", fit == .standIn || isPart && fit == .otherRole ? .warning : .fault, paragraph, clause: style.clause,
      found: found, expected: face, setBy: font.origin,
      zh: "\(role.zh)\(part.zh)字体为“\(found)”，应为“\(face)”\(fit == .standIn ? "（替代字体）" : "")。",
      en: "\(part.en)\(role.en) is set in '\(found)'; it should be '\(face)'\(fit == .standIn ? " (a stand-in)" : "").")
  }

  /// The standard gives letters and figures no face of their own: what is said here is a warning.
  private func latinFontProblem(
    _ survey: RunSurvey, _ style: LayoutProfile.TextStyle, _ paragraph: JudgedParagraph
  ) -> FormatProblem? {
    guard let font = survey.latinFont, let clause = profile.clauses?["fonts"] else { return nil }
    let chain = profile.fonts["body"]
    let wanted = [chain?.latin.first, chain?.prescribed.first].compactMap(\.self)
    return problem(
      "latin-font", .warning, paragraph, clause: clause, found: font.value,
      expected: wanted.joined(separator: " / "), setBy: font.origin,
      zh: "\(paragraph.role.name.zh)中字母和数字的字体为“\(font.value)”，宜为\(wanted.map { "“\($0)”" }.joined(separator: "或"))。",
      en:
        "Letters and figures of the \(paragraph.role.name.en) are set in '\(font.value)'; better \(wanted.joined(separator: " or "))."
    )
  }

  func sizeProblems(
    _ survey: RunSurvey, _ style: LayoutProfile.TextStyle, _ paragraph: JudgedParagraph
  ) -> [FormatProblem] {
    guard let size = survey.size else { return [] }
    let names = (found: FontSize.name(points: size.value), wanted: FontSize.name(points: style.sizePoints))
    let role = paragraph.role.name
    return [
      problem(
        "size", .fault, paragraph, clause: style.clause, found: names.found.zh, expected: names.wanted.zh,
        setBy: size.origin, zh: "\(role.zh)字号为\(names.found.zh)，应为\(names.wanted.zh)。",
        en: "The \(role.en) is \(names.found.en); it should be \(names.wanted.en).")
    ]
  }

  /// Bold where the profile has none counts only when nearly the whole paragraph is bold: words stressed within are the
  /// author's. Headings and titles are often bold, and no clause forbids it: a warning.
  func boldProblems(
    _ survey: RunSurvey, _ style: LayoutProfile.TextStyle, _ paragraph: JudgedParagraph
  ) -> [FormatProblem] {
    if case .clause = paragraph.role { return [] }
    guard survey.han > 0, let origin = survey.boldOrigin else { return [] }
    let isBold = survey.bold * 10 >= survey.han * 9
    guard style.isBold ? survey.bold * 10 < survey.han * 9 : isBold else { return [] }
    let role = paragraph.role.name
    let severity: Finding.Severity = style.isBold || paragraph.role == .body ? .fault : .warning
    return [
      problem(
        "bold", severity, paragraph, clause: style.clause, found: style.isBold ? "不加粗" : "加粗",
        expected: style.isBold ? "加粗" : "不加粗", setBy: origin, zh: "\(role.zh)\(style.isBold ? "应加粗" : "不应加粗")。",
        en: "The \(role.en) should \(style.isBold ? "" : "not ")be bold.")
    ]
  }
}
