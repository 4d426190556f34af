extension FormTemplate {
  /// A field as it stands in its line: the answer, or what is left to write in.
  func inlines(of field: Field, answer: String?) -> [Inline] {
    switch field.kind {
    case .fixed: field.label.inlines()
    case .signature, .seal, .rows: blank(field.blankCharacters, field)
    case .choice where field.marking != nil: marked(field, chosen: answer)
    case .date, .month: dated(field, answer)
    case .text, .longText, .number, .choice:
      answer.map { written($0, field) } ?? blank(field.blankCharacters, field)
    }
  }

  /// The choices in a row, each with its mark: the form's own way to tick (`否☒`, `B、否√`, `优秀 ☐`).
  ///
  /// An answer that is not among them is printed behind them, so that it is seen.
  private func marked(_ field: Field, chosen: String?) -> [Inline] {
    guard let marking = field.marking else { return [] }
    let choices = choices(of: field)
    let other = chosen.map { choices.contains($0) ? [] : [$0] } ?? []
    return Array(
      (choices + other).map { choice -> [Inline] in
        let isChosen = choice == chosen
        guard isChosen || marking.tick != .check else { return [.text(TextRun(choice))] }
        return [.text(TextRun(choice + marking.beforeTick)), .tick(isChosen ? marking.tick : .open)]
      }.joined(separator: [.text(TextRun(marking.between))]))
  }

  /// `2025 年 6 月 18 日`, or the same with blanks for the figures. Where the form leaves the cell empty, nothing, and an
  /// answer without spaces: `2025年6月18日`.
  private func dated(_ field: Field, _ answer: String?) -> [Inline] {
    let date = answer.flatMap { FormDate($0, kind: field.kind) }
    // What is not a date is printed as it was given: the finding says so, and nothing is lost.
    if let answer, date == nil { return written(answer, field) }
    guard date != nil || field.blankCharacters > 0 else { return [] }
    let half = (field.blankCharacters + 1) / 2
    let isOpen = field.blankCharacters == 0 || (date == nil && !field.isUnderlined)
    let parts: [(figure: Int?, width: Int, unit: String)] = [
      (date?.year, field.blankCharacters, "年"), (date?.month, half, "月"), (date?.day, half, "日"),
    ]
    return Array(
      parts.prefix(field.kind == .month ? 2 : 3).map { part in
        (part.figure.map { [.text(TextRun("\($0)", isUnderlined: field.isUnderlined))] } ?? blank(part.width, field))
          + [.text(TextRun(isOpen ? part.unit : " \(part.unit)"))]
      }.joined(separator: [.text(TextRun(isOpen ? "" : " "))]))
  }

  /// The answer; on a line of the form in the middle of the line, which is drawn to its whole length. Rather shorter than
  /// longer: capitals are wider than half a Han character, and a blank too many would begin a second line.
  private func written(_ answer: String, _ field: Field) -> [Inline] {
    let text = answer.inlines(isUnderlined: field.isUnderlined)
    guard field.isUnderlined, text.count == 1 else { return text }
    let rest = Int((Double(field.blankCharacters) - widthInCharacters(answer)).rounded(.down))
    guard rest > 1 else { return text }
    return [.blank(widthCharacters: rest / 2)] + text + [.blank(widthCharacters: rest - rest / 2)]
  }

  private func blank(_ characters: Int, _ field: Field) -> [Inline] {
    guard characters > 0 else { return [] }
    if field.isUnderlined { return [.blank(widthCharacters: characters)] }
    return [.text(TextRun(String(repeating: "\u{3000}", count: characters)))]
  }
}
