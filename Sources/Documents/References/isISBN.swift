/// Ten or thirteen figures, hyphens aside, with the right last one.
///
/// - Source: ISO 2108: weights 10 to 1 modulo 11; 1 and 3 in turn modulo 10, behind 978 or 979.
func isISBN(_ text: String) -> Bool {
  let signs = text.filter { $0 != "-" && $0 != "–" }
  if signs.count == 10 { return weighted(signs, from: 10).map { $0 % 11 == 0 } ?? false }
  guard signs.count == 13, signs.isDigits, signs.hasPrefix("978") || signs.hasPrefix("979") else { return false }
  let sum = signs.enumerated().reduce(0) { $0 + ($1.element.wholeNumberValue ?? 0) * ($1.offset % 2 == 0 ? 1 : 3) }
  return sum % 10 == 0
}

/// Eight signs, a hyphen aside, with the right last one.
///
/// - Source: ISO 3297: weights 8 to 1 modulo 11.
func isISSN(_ text: String) -> Bool {
  let signs = text.filter { $0 != "-" }
  return signs.count == 8 && (weighted(signs, from: 8).map { $0 % 11 == 0 } ?? false)
}

/// The sum of the figures by falling weights; X is ten, at the end only. `nil`: another sign.
private func weighted(_ signs: String, from weight: Int) -> Int? {
  var sum = 0
  for (index, sign) in signs.enumerated() {
    let isLast = index == signs.count - 1
    guard let value = isLast && (sign == "X" || sign == "x") ? 10 : String(sign).isDigits ? sign.wholeNumberValue : nil
    else { return nil }
    sum += value * (weight - index)
  }
  return sum
}
