extension FormatCheck {
  /// Numbers of headings and items: their shape, their order, and the stop behind a heading.
  var numberingProblems: [FormatProblem] {
    guard let clause = profile.clauses?["numbering"] else { return [] }
    var order = NumberOrder()
    var problems: [FormatProblem] = []
    for paragraph in paragraphs {
      if paragraph.role == .attachmentMark { order = NumberOrder() }
      guard let mark = paragraph.mark, let level = paragraph.role.numberLevel else { continue }
      if !mark.isWellFormed { problems.append(shapeProblem(mark, paragraph, clause)) }
      if let breach = order.take(mark) { problems.append(orderProblem(breach, mark, paragraph, clause)) }
      if case .heading = paragraph.role, paragraph.text.last == "。" {
        problems.append(stopProblem(level, paragraph, clause))
      }
    }
    return problems
  }

  private func shapeProblem(_ mark: NumberMark, _ paragraph: JudgedParagraph, _ clause: String) -> FormatProblem {
    let found = quote(Array(paragraph.text.prefix(mark.length)))
    return problem(
      "number-form", mark.level == 3 ? .warning : .fault, paragraph, clause: clause, found: found,
      expected: mark.prescribed,
      zh: "层次序数写作“\(found)”，应为“\(mark.prescribed)”。",
      en: "The number is written '\(found)'; it should be '\(mark.prescribed)'.")
  }

  private func orderProblem(
    _ breach: NumberOrder.Breach, _ mark: NumberMark, _ paragraph: JudgedParagraph, _ clause: String
  ) -> FormatProblem {
    switch breach {
    case .value(let expected):
      let wanted = NumberMark(level: mark.level, value: expected).prescribed
      return problem(
        "number-order", .fault, paragraph, clause: clause, found: mark.prescribed, expected: wanted,
        zh: "序号为“\(mark.prescribed)”，按顺序应为“\(wanted)”。",
        en: "The number is '\(mark.prescribed)'; '\(wanted)' is next.")
    case .level(let expected):
      let wanted = NumberMark(level: expected, value: 1).prescribed
      return problem(
        "level-skipped", .warning, paragraph, clause: clause, found: mark.prescribed, expected: wanted,
        zh: "“\(mark.prescribed)”之前缺少“\(wanted)”一层：层次序数依次为“一、”“（一）”“1.”“（1）”。",
        en: "'\(mark.prescribed)' comes without the level '\(wanted)' above it.")
    }
  }

  private func stopProblem(_ level: Int, _ paragraph: JudgedParagraph, _ clause: String) -> FormatProblem {
    problem(
      "heading-stop", .warning, paragraph, clause: clause, found: "。",
      zh: "单独成段的\(paragraph.role.name.zh)末尾不加句号。", en: "A heading that stands alone ends without a full stop.")
  }
}

extension ParagraphRole {
  fileprivate var numberLevel: Int? {
    switch self {
    case .heading(let level), .clause(let level): level
    default: nil
    }
  }
}

/// How far the count of each level has come.
struct NumberOrder: Sendable {
  enum Breach: Hashable, Sendable {
    /// Another value was next.
    case value(Int)
    /// A level above is missing.
    case level(Int)
  }

  private var counts = [0, 0, 0, 0]

  /// Takes the next number. Levels 3 and 4 may begin anew anywhere, for items of the text are numbered so too.
  mutating func take(_ mark: NumberMark) -> Breach? {
    let place = mark.level - 1
    let next = counts[place] + 1
    let isRestart = mark.value == 1 && (place >= 2 || counts[place] == 0)
    let skipped = counts[..<place].lastIndex { $0 == 0 }
    let isDeep = place >= 1 && mark.value == 1 && skipped == place - 1 && counts.contains { $0 > 0 }
    counts[place] = mark.value
    for deeper in (place + 1)..<max(place + 1, counts.count) { counts[deeper] = 0 }
    if mark.value != next && !isRestart { return .value(next) }
    return isDeep ? .level(place) : nil
  }
}

extension NumberMark {
  /// A number as it should be written.
  init(level: Int, value: Int) {
    self.init(
      level: level, value: value, hasNarrowBracket: false, separator: level == 1 ? .comma : level == 3 ? .point : .none,
      length: 0)
  }
}
