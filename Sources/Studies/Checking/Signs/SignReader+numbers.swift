extension SignReader {
  /// A date, a year without 年, or a quantity.
  mutating func readNumber() {
    if let date = date() { return add(.date(date.value), to: date.end) }
    guard let number = number(at: index) else {
      index += 1
      return
    }
    if let year = bareYear(number) { return add(.bareYear(year), to: number.end) }
    let quantity = quantity(number)
    add(.quantity(quantity.value), to: quantity.end)
  }

  struct Number {
    var value: Double
    var decimals: Int
    var end: Int
    var digitCount: Int
  }

  /// Digits with commas between thousands and a point.
  func number(at start: Int) -> Number? {
    var value = 0.0
    var decimals = 0
    var end = start
    var count = 0
    var isFraction = false
    while end < scalars.count {
      if let digit = scalars[end].digit {
        value = value * 10 + Double(digit)
        decimals += isFraction ? 1 : 0
        count += 1
      } else if !isFraction, scalars[end] == "." || scalars[end] == "．", end + 1 < scalars.count,
        scalars[end + 1].digit != nil
      {
        isFraction = true
      } else if !isThousandsComma(end, count) {
        break
      }
      end += 1
    }
    guard count > 0, count < 16 else {
      return count > 0 ? Number(value: 0, decimals: 0, end: end, digitCount: count) : nil
    }
    return Number(value: value / tenToThe(decimals), decimals: decimals, end: end, digitCount: count)
  }

  private func isThousandsComma(_ place: Int, _ count: Int) -> Bool {
    guard scalars[place] == ",", count > 0, place + 3 < scalars.count else { return false }
    return (1...3).allSatisfy { scalars[place + $0].isDigit }
      && (place + 4 >= scalars.count || !scalars[place + 4].isDigit)
  }

  private func quantity(_ first: Number) -> (value: Quantity, end: Int) {
    var end = first.end
    var last = first
    var isRatio = false
    if end + 1 < scalars.count, let next = number(at: end + 1), next.end > end + 1 {
      switch scalars[end] {
      case "—", "–", "-", "~", "～", "至": (last, end) = (next, next.end)
      case ":", "：", "/", "+", "×", "∶": (isRatio, end) = (true, next.end)
      default: break
      }
    }
    while isRatio, end + 1 < scalars.count, ["+", ":", "：", "/", "×"].contains(scalars[end]),
      let next = number(at: end + 1)
    {
      end = next.end
    }
    var quantity = Quantity(
      value: first.value, halfStep: 0.5 / tenToThe(first.decimals), digits: index..<first.end)
    quantity.isRatio = isRatio
    quantity.isLarge = first.decimals > 0
    if last.end != first.end { quantity.upper = last.value }
    end = readUnit(of: &quantity, from: end)
    quantity.looseness = looseness(after: end) ?? loosenessBefore ?? quantity.looseness
    return (quantity, end)
  }

  private func looseness(after end: Int) -> Quantity.Looseness? {
    guard end + 1 < scalars.count else { return nil }
    switch (scalars[end], scalars[end + 1]) {
    case ("左", "右"), ("上", "下"): return .about
    case ("以", "上"): return .over
    case ("以", "下"): return .under
    case ("多", _), ("余", _): return .over
    default: return nil
    }
  }

  /// What the word directly before says of the number.
  var loosenessBefore: Quantity.Looseness? {
    guard let last = signs.last, last.range.upperBound == index, case .word = last.kind else { return nil }
    switch scalars[index - 1] {
    case "约": return .about
    case "近": return .under
    case "足" where index > 1 && scalars[index - 2] == "不": return .under
    case "到" where index > 1 && scalars[index - 2] == "不": return .under
    case "于" where index > 1 && scalars[index - 2] == "低": return .under
    case "于" where index > 1 && scalars[index - 2] == "高": return .over
    case "过", "逾", "超", "破": return .over
    default: return nil
    }
  }
}

func tenToThe(_ exponent: Int) -> Double {
  var value = 1.0
  for _ in 0..<max(0, exponent) { value *= 10 }
  return value
}
