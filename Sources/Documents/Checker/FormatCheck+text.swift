extension FormatCheck {
  /// Type, place and pitch of every paragraph that is judged.
  var textProblems: [FormatProblem] {
    var problems: [FormatProblem] = []
    for paragraph in paragraphs where paragraph.role != .empty && paragraph.role != .furniture {
      let formatted = document.paragraphs[paragraph.index]
      let survey = RunSurvey(formatted.runs, self, paragraph)
      problems += colourProblems(survey, paragraph)
      guard let style = style(paragraph.role) else { continue }
      problems += fontProblems(survey, style, paragraph)
      problems += sizeProblems(survey, style, paragraph)
      problems += boldProblems(survey, style, paragraph)
      problems += alignmentProblems(formatted, style, paragraph)
      problems += indentProblems(formatted, style, paragraph)
      problems += pitchProblems(formatted, style, paragraph)
      problems += spaceProblems(formatted, style, paragraph)
    }
    return problems
  }

  /// A file whose text nothing introduces.
  var titleProblems: [FormatProblem] {
    let hasText = paragraphs.contains { $0.role == .body }
    guard hasText, !paragraphs.contains(where: { $0.role == .title }) else { return [] }
    return [
      FormatProblem(
        code: "no-title", severity: .warning, place: Finding.Place(paragraph: 1),
        clause: profile.styles["title"]?.clause,
        message: Bilingual(
          zh: "没有认出标题：正文之前应有居中的标题。", en: "No title was recognised: one, centred, should stand before the text."))
    ]
  }

  private func colourProblems(_ survey: RunSurvey, _ paragraph: JudgedParagraph) -> [FormatProblem] {
    guard let clause = profile.clauses?["colour"], let colour = survey.colour, paragraph.role != .letterhead else {
      return []
    }
    var name = String(colour.value, radix: 16, uppercase: true)
    name = "#" + String(repeating: "0", count: 6 - name.count) + name
    return [
      problem(
        "colour", .fault, paragraph, clause: clause, found: name, expected: "黑色", setBy: colour.origin,
        zh: "\(paragraph.role.name.zh)的文字颜色为\(name)，应为黑色。",
        en: "The \(paragraph.role.name.en) is coloured \(name); it should be black.")
    ]
  }
}
