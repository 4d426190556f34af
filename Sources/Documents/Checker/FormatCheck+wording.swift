extension FormatCheck {
  /// Signs that do not belong between Chinese characters, and ends of paragraphs.
  var wordingProblems: [FormatProblem] {
    guard let clause = profile.clauses?["punctuation"] else { return [] }
    return paragraphs.flatMap { paragraph -> [FormatProblem] in
      switch paragraph.role {
      case .title, .body, .clause, .heading, .recipient, .attachmentNote:
        [narrowSign(paragraph, clause), doubledSign(paragraph, clause), end(of: paragraph, clause)].compactMap(\.self)
      default: []
      }
    }
  }

  /// A half-width sign beside a Chinese character. Figures such as 10:30 and 1,000 have none beside.
  private func narrowSign(_ paragraph: JudgedParagraph, _ clause: String) -> FormatProblem? {
    let text = paragraph.text
    let start = paragraph.mark?.length ?? (paragraph.starts(with: "附件") ? 3 : 0)
    let end = paragraph.role == .recipient ? text.count - 1 : text.count
    guard start < end else { return nil }
    let place = (start..<end).first { place in
      guard let wide = text[place].wideSign else { return false }
      let before = place > 0 && text[place - 1].isHan
      let after = place + 1 < text.count && text[place + 1].isHan
      return wide == "。" ? before && (after || place + 1 == text.count) : before || after
    }
    guard let place, let wide = text[place].wideSign else { return nil }
    return problem(
      "narrow-sign", .fault, paragraph, clause: clause, found: String(Character(text[place])), expected: wide,
      zh: "中文里用了半角标点“\(Character(text[place]))”，应为“\(wide)”。",
      en: "A half-width '\(Character(text[place]))' stands among Chinese characters; it should be '\(wide)'.")
  }

  private func doubledSign(_ paragraph: JudgedParagraph, _ clause: String) -> FormatProblem? {
    let text = paragraph.text
    guard
      let place = text.indices.dropFirst().first(where: {
        text[$0].isSingleSign && text[$0 - 1].isSingleSign
      })
    else { return nil }
    let found = quote(Array(text[place - 1...place]))
    return problem(
      "doubled-sign", .fault, paragraph, clause: clause, found: found, zh: "标点“\(found)”重复。",
      en: "The signs '\(found)' stand one after another.")
  }

  private func end(of paragraph: JudgedParagraph, _ clause: String) -> FormatProblem? {
    guard let last = paragraph.text.last else { return nil }
    if paragraph.role == .title, last == "。" {
      return problem(
        "title-stop", .fault, paragraph, clause: profile.styles["title"]?.clause, found: "。", zh: "标题末尾不加句号。",
        en: "A title ends without a full stop.")
    }
    guard paragraph.role == .body, last.isHan, paragraph.text.contains("。") || paragraph.text.count > 45 else {
      return nil
    }
    return problem(
      "no-stop", .warning, paragraph, clause: clause, zh: "段末缺少标点。", en: "The paragraph ends without a stop.")
  }
}

extension Unicode.Scalar {
  /// What stands in Chinese text for a half-width sign; `nil` for anything else.
  fileprivate var wideSign: String? {
    switch self {
    case ",": "，"
    case ";": "；"
    case ":": "："
    case "?": "？"
    case "!": "！"
    case "(": "（"
    case ")": "）"
    case ".": "。"
    case "\"": "“”"
    case "'": "‘’"
    default: nil
    }
  }

  /// A sign that never stands beside another of its kind.
  fileprivate var isSingleSign: Bool {
    switch self {
    case "，", "。", "；", "：", "、": true
    default: false
    }
  }
}
