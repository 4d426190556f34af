extension SignReader {
  /// Four digits that are meant as a year and lack their 年; `nil` where they may be anything else.
  func bareYear(_ number: Number) -> Int? {
    guard number.digitCount == 4, number.decimals == 0, number.end - index == 4, (1949...2060).contains(number.value),
      !isPartOfCode, !isInTitle, !isBracketed(number.end)
    else { return nil }
    let year = Int(number.value)
    if let sign = rangeEnd(number.end) { return sign ? year : nil }
    if isFollowed(number.end, by: timeWords) { return year }
    let next = number.end < scalars.count ? scalars[number.end] : "。"
    guard isPreceded(by: timeLeads) || (next.isHan && isClauseStart) else { return nil }
    guard next.isHan || next.isMark || next.isSpace else { return nil }
    return Unit.lexicon.word(at: min(number.end, scalars.count - 1), in: scalars) == nil || number.end >= scalars.count
      || isFollowed(number.end, by: verbs) ? year : nil
  }

  /// `2023-2025` with no 年 behind; `nil`: no range.
  private func rangeEnd(_ end: Int) -> Bool? {
    guard end + 4 < scalars.count + 1, end < scalars.count, ["-", "–", "—", "~", "～", "至", "到"].contains(scalars[end])
    else { return nil }
    let start = end + 1
    guard let next = number(at: start), next.digitCount == 4, next.decimals == 0, (1949...2060).contains(next.value)
    else { return nil }
    guard next.end < scalars.count else { return true }
    return scalars[next.end] != "年" && Unit.lexicon.word(at: next.end, in: scalars)?.meaning.isSure != true
  }

  private var isClauseStart: Bool { index == 0 || scalars[index - 1].isClauseEnd }

  /// GB 3095-2026, BZ25YB012, 〔2025〕12号
  private var isPartOfCode: Bool {
    guard index > 0 else { return false }
    let before = scalars[index - 1]
    return before == "-" || before == "/" || before == "." || before.isLatin || before == "〔" || before == "["
  }

  private var isInTitle: Bool {
    var place = index
    while place > 0, index - place < 40 {
      place -= 1
      if scalars[place] == "》" { return false }
      if scalars[place] == "《" { return true }
    }
    return false
  }

  /// （2021） is how a year of publication is given.
  private func isBracketed(_ end: Int) -> Bool {
    guard index > 0, end < scalars.count else { return false }
    let isOpen = scalars[index - 1] == "（" || scalars[index - 1] == "("
    return isOpen && (scalars[end] == "）" || scalars[end] == ")")
  }

  private func isFollowed(_ end: Int, by words: [[Unicode.Scalar]]) -> Bool {
    let place = scalars.skippingSpaces(from: end)
    return words.contains { scalars.starts(with: $0, at: place) }
  }

  private func isPreceded(by words: [[Unicode.Scalar]]) -> Bool {
    var place = index
    while place > 0, scalars[place - 1].isSpace { place -= 1 }
    return words.contains { scalars.starts(with: $0, at: place - $0.count) }
  }
}

private let timeWords = list("间 末 底 初 以来 以后 之后 之前 以前 全年 上半年 下半年 期间 起 春 夏 秋 冬 前后 第一季度 一季度 内 后 前")
private let timeLeads = list("到 至 自 从 于 在 截至 截止 — 早在 自从 直到 较 比")
private let verbs = list("全面 全市 全省 全国 全部 完成 建成 实现 以")

private func list(_ words: String) -> [[Unicode.Scalar]] {
  words.split(separator: " ").map { Array($0.unicodeScalars) }
}
