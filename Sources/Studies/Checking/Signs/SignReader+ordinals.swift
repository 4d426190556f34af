extension SignReader {
  /// 一是, 第二, 其三, 首先
  mutating func readOrdinal(_ scalar: Unicode.Scalar) -> Bool {
    if let turn = turnWord() {
      add(.ordinal(Ordinal(form: .turn, value: turn.value)), to: index + turn.count)
      return true
    }
    if scalar == "第" || scalar == "其", let number = HanNumeral(scalars, at: index + 1), number.end - index <= 4 {
      guard scalar == "第" || number.end < scalars.count else { return false }
      if isFirstOfClause, isOrdinalEnd(number.end, scalar) {
        add(.ordinal(Ordinal(form: scalar == "第" ? .plain : .among, value: number.value)), to: number.end)
      } else {
        index = number.end
      }
      return true
    }
    if let number = HanNumeral(scalars, at: index), number.end < scalars.count, scalars[number.end] == "是",
      number.value > 0, number.value < 30, isFirstOfClause
    {
      add(.ordinal(Ordinal(form: .spoken, value: number.value)), to: number.end + 1)
      return true
    }
    return false
  }

  private var isFirstOfClause: Bool {
    guard index > 0 else { return true }
    let before = scalars[index - 1]
    return before.isClauseEnd || before.isSpace || before == "、" || before == ";" || before == "”" || before == "“"
      || before == "）"
  }

  /// 第一， counts; 第一季度 does not.
  private func isOrdinalEnd(_ end: Int, _ head: Unicode.Scalar) -> Bool {
    guard end < scalars.count else { return false }
    return scalars[end].isClauseEnd || scalars[end] == "、" || scalars[end].isSpace || head == "其"
  }

  private func turnWord() -> (value: Int, count: Int)? {
    guard isFirstOfClause,
      scalars[index] == "首" || scalars[index] == "其" || scalars[index] == "再" || scalars[index] == "最"
    else {
      return nil
    }
    for (word, value) in turnWords where scalars.starts(with: word, at: index) { return (value, word.count) }
    return nil
  }

  /// `（2）` within a line, where no number or word stands directly before it.
  func bracketedOrdinal() -> (Ordinal, end: Int)? {
    var end = index + 1
    var value = 0
    while end < scalars.count, let digit = scalars[end].digit, end - index < 3 {
      value = value * 10 + digit
      end += 1
    }
    let isDigit = end > index + 1
    if !isDigit, let number = HanNumeral(scalars, at: end) { (value, end) = (number.value, number.end) }
    guard end > index + 1, end < scalars.count, scalars[end] == "）" || scalars[end] == ")", value > 0, isFirstOfClause
    else { return nil }
    return (Ordinal(form: isDigit ? .bracketed : .bracketedHan, value: value), end + 1)
  }

  /// `[3]`, `[3-5]`, `[1,4]`
  func numericCitation() -> (numbers: [Int], end: Int)? {
    var numbers: [Int] = []
    var value: Int?
    var from: Int?
    var end = index + 1
    while end < scalars.count, end - index < 24 {
      let scalar = scalars[end]
      if scalar.isDigit, let digit = scalar.digit, (value ?? 0) < 1000 {
        value = (value ?? 0) * 10 + digit
      } else if let number = value, ["-", "–", "—", "~", "～"].contains(scalar) {
        (from, value) = (number, nil)
      } else if let number = value, [",", "，", "、", "]", ";", "；"].contains(scalar) {
        numbers += Array((from.map { min($0, number) } ?? number)...number).prefix(100)
        (from, value) = (nil, nil)
        if scalar == "]" { return (numbers, end + 1) }
      } else if !scalar.isSpace {
        return nil
      }
      end += 1
    }
    return nil
  }
}

private let turnWords: [([Unicode.Scalar], Int)] = [
  ("首先", 1), ("其次", 2), ("再次", 3), ("再者", 3), ("最后", 9),
].map { (Array($0.0.unicodeScalars), $0.1) }
