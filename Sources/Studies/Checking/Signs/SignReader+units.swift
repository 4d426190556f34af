extension SignReader {
  /// Magnitude and measure word behind a number; the end of what was read.
  func readUnit(of quantity: inout Quantity, from start: Int) -> Int {
    var end = start
    while end < scalars.count, scalars[end] == "余" || scalars[end] == "多" || scalars[end] == "来" || scalars[end] == "几"
    {
      quantity.looseness = .over
      end += 1
    }
    let beforeMagnitude = end
    while end < scalars.count, let factor = magnitude(scalars[end]) {
      quantity.isLarge = true
      quantity.value *= factor
      quantity.halfStep *= factor
      quantity.upper = quantity.upper.map { $0 * factor }
      end += 1
    }
    while end > beforeMagnitude, end < scalars.count, scalars[end] == "余" || scalars[end] == "多" {
      quantity.looseness = .over
      end += 1
    }
    let unitStart = scalars.skippingSpaces(from: end)
    guard unitStart < scalars.count, let unit = Unit.lexicon.word(at: unitStart, in: scalars),
      isUnit(unit, at: unitStart)
    else { return end }
    var unitEnd = unitStart + unit.scalars.count
    quantity.unitBase = unit.meaning.base
    if unitEnd + 1 < scalars.count, scalars[unitEnd] == "/",
      let per = perUnitEnd(unitEnd + 1)
    {
      unitEnd = per
    }
    quantity.unit = beforeMagnitude..<unitEnd
    return unitEnd
  }

  /// 个人 and 所有 are no measure words; 个企业 is one.
  private func isUnit(_ unit: Lexicon<Unit>.Word, at start: Int) -> Bool {
    if unit.meaning.isSure { return true }
    guard let word = WordSense.lexicon.word(at: start, in: scalars), word.meaning.contains(.neutral) else {
      return true
    }
    return unit.scalars.count > 1 || scalars[start] == "个" || scalars[start] == "条" || scalars[start] == "名"
      || scalars[start] == "类"
  }

  private func perUnitEnd(_ start: Int) -> Int? {
    var place = start
    while place < scalars.count, magnitude(scalars[place]) != nil || scalars[place].isDigit { place += 1 }
    guard place < scalars.count else { return nil }
    return Unit.lexicon.word(at: place, in: scalars).map { place + $0.scalars.count }
  }

  private func magnitude(_ scalar: Unicode.Scalar) -> Double? {
    switch scalar {
    case "百": 100
    case "千": 1000
    case "万": 10_000
    case "亿": 100_000_000
    default: nil
    }
  }
}
