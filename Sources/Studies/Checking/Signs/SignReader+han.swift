extension SignReader {
  /// 三成, 百分之六十, 两百万, 三个: a quantity in Han numerals.
  mutating func readHanQuantity(_ scalar: Unicode.Scalar) -> Bool {
    guard isNumeral(scalar) else { return false }
    if let word = WordSense.lexicon.word(at: index, in: scalars), word.meaning.contains(.neutral) { return false }
    if let share = share() {
      add(.quantity(share.value), to: share.end)
      return true
    }
    guard let number = HanNumeral(scalars, at: index) else { return false }
    var quantity = Quantity(value: Double(number.value), halfStep: 0.5, digits: index..<number.end)
    let end = readUnit(of: &quantity, from: number.end)
    guard end > number.end else { return countsAlone(number) }
    let hasMagnitude = quantity.value != Double(number.value)
    quantity.isSmallHan = !hasMagnitude && quantity.unitBase != "成" && quantity.unitBase != "%"
    quantity.looseness = loosenessBefore ?? quantity.looseness
    add(.quantity(quantity), to: end)
    return true
  }

  /// 原因有二：
  private mutating func countsAlone(_ number: HanNumeral) -> Bool {
    guard index > 0, scalars[index - 1] == "有", number.end < scalars.count, scalars[number.end].isClauseEnd else {
      return false
    }
    var quantity = Quantity(value: Double(number.value), halfStep: 0.5, digits: index..<number.end)
    (quantity.unitBase, quantity.isSmallHan) = ("个", true)
    add(.quantity(quantity), to: number.end)
    return true
  }

  /// 百分之六十, 三分之一
  private func share() -> (value: Quantity, end: Int)? {
    guard let whole = HanNumeral(scalars, at: index), scalars.starts(with: partsOf, at: whole.end),
      let part = HanNumeral(scalars, at: whole.end + 2)
    else { return nil }
    var quantity = Quantity(
      value: Double(part.value) * 100 / Double(max(1, whole.value)), halfStep: 0.5, digits: index..<part.end)
    quantity.unit = index..<part.end
    quantity.unitBase = "%"
    return (quantity, part.end)
  }

  private func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千": true
    default: false
    }
  }
}

private let partsOf = Array("分之".unicodeScalars)
