extension FormatCheck {
  /// Recipient, note on attachments, signature and date.
  var closingProblems: [FormatProblem] {
    paragraphs.flatMap { paragraph -> [FormatProblem] in
      switch paragraph.role {
      case .recipient: [recipientProblem(paragraph)].compactMap(\.self)
      case .attachmentNote: attachmentProblems(paragraph)
      case .date: [dateProblem(paragraph), datePlaceProblem(paragraph)].compactMap(\.self)
      default: []
      }
    }
  }

  private func recipientProblem(_ paragraph: JudgedParagraph) -> FormatProblem? {
    guard let clause = profile.clauses?["recipient"], paragraph.text.last == ":" else { return nil }
    return problem(
      "recipient-colon", .fault, paragraph, clause: clause, found: ":", expected: "：", zh: "主送机关后应标全角冒号。",
      en: "A full-width colon follows the recipients.")
  }

  private func attachmentProblems(_ paragraph: JudgedParagraph) -> [FormatProblem] {
    guard let clause = profile.clauses?["attachment-note"] else { return [] }
    var problems: [FormatProblem] = []
    if paragraph.starts(with: "附件"), paragraph.text.dropFirst(2).first(where: { !$0.isBlank }) == ":" {
      problems.append(
        problem(
          "attachment-colon", .fault, paragraph, clause: clause, found: "附件:", expected: "附件：", zh: "“附件”后应标全角冒号。",
          en: "A full-width colon follows 附件."))
    }
    if let last = paragraph.text.last, "。；，、".unicodeScalars.contains(last) {
      problems.append(
        problem(
          "attachment-stop", .fault, paragraph, clause: clause, found: String(Character(last)), zh: "附件名称后不加标点符号。",
          en: "No sign follows the name of an attachment."))
    }
    return problems
  }

  private func dateProblem(_ paragraph: JudgedParagraph) -> FormatProblem? {
    guard let clause = profile.clauses?["date"], let form = DateForm(paragraph.text), form != .prescribed else {
      return nil
    }
    return problem(
      "date-form", .fault, paragraph, clause: clause, found: quote(paragraph.text), expected: "2026年3月5日",
      zh: "成文日期写作“\(quote(paragraph.text))”，应用阿拉伯数字，年份标全称，月、日不编虚位。",
      en: "The date reads '\(quote(paragraph.text))'; it takes Arabic figures, the full year and no leading noughts.")
  }

  /// Four characters from the right edge under a seal, at least two without one; a date at the very edge has neither.
  private func datePlaceProblem(_ paragraph: JudgedParagraph) -> FormatProblem? {
    guard let clause = profile.styles["date"]?.clause else { return nil }
    let formatted = document.paragraphs[paragraph.index]
    let indent = formatted.format.rightIndent
    let size = formatted.runs.first?.format.sizePoints.value ?? 16
    let typed = formatted.text.reversed().prefix { $0.isWhitespace }.reduce(0.0) { $0 + ($1 == "\u{3000}" ? 1 : 0.5) }
    let characters = (indent.value.characters ?? indent.value.points / size) + typed
    guard formatted.format.alignment.value == .end, characters < 1.75 else { return nil }
    return problem(
      "date-place", .warning, paragraph, clause: clause, found: "右空\(oneDigit(characters))字", expected: "右空四字",
      setBy: indent.origin, zh: "成文日期右空\(oneDigit(characters))字，一般右空四字。",
      en: "The date stands \(oneDigit(characters)) characters from the right; four are usual.")
  }

  /// What a review left behind.
  var reviewProblems: [FormatProblem] {
    let review = document.review
    guard !review.isEmpty else { return [] }
    let changes = review.insertions + review.deletions + review.formatChanges
    return [
      FormatProblem(
        code: "review-marks", severity: .warning, place: Finding.Place(), found: "\(changes) + \(review.comments)",
        expected: "0",
        message: Bilingual(
          zh: "文件里还有\(changes)处修订、\(review.comments)条批注，定稿前应处理。",
          en:
            "\(changes) tracked changes and \(review.comments) comments are left; settle them before the paper goes out."
        ))
    ]
  }
}
