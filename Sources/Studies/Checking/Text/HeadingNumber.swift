/// The number that a heading or an item begins with, as the author wrote it.
struct HeadingNumber: Hashable, Sendable {
  enum Form: Int, Hashable, Sendable {
    /// 一、
    case han
    /// （一）
    case bracketedHan
    /// 1.
    case digit
    /// （1）
    case bracketedDigit
    /// ①
    case circled
    /// 第一章
    case chapter
  }

  let form: Form
  let value: Int
  /// Behind the number.
  let end: Int

  init?(_ line: [Unicode.Scalar]) {
    guard let first = line.first else { return nil }
    if (0x2460...0x2473).contains(first.value) {
      (form, value, end) = (.circled, Int(first.value) - 0x245F, 1)
      return
    }
    let isBracketed = first == "（" || first == "("
    let isChapter = first == "第"
    let start = isBracketed || isChapter ? 1 : 0
    guard let number = HanNumeral(line, at: start) ?? Self.digits(line, at: start), number.end < line.count else {
      return nil
    }
    let isHan = line[start].isHan
    let close = line[number.end]
    switch (isBracketed, close) {
    case (true, "）"), (true, ")"): form = isHan ? .bracketedHan : .bracketedDigit
    case (false, "章"), (false, "节"), (false, "部"):
      guard isChapter else { return nil }
      form = .chapter
    case (false, "、"):
      guard !isChapter else { return nil }
      form = isHan ? .han : .digit
    case (false, "."), (false, "．"):
      guard !isHan, number.end + 1 >= line.count || line[number.end + 1].digit == nil else { return nil }
      form = .digit
    default: return nil
    }
    value = number.value
    end = number.end + 1
  }

  private static func digits(_ line: [Unicode.Scalar], at start: Int) -> HanNumeral? {
    var value = 0
    var index = start
    while index < line.count, let digit = line[index].digit, index - start < 3 {
      value = value * 10 + digit
      index += 1
    }
    return index > start ? HanNumeral(value: value, end: index) : nil
  }
}
