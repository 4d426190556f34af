/// A number as a numbering format prints it; Arabic digits where the format has no sign for it or is not known.
///
/// - Parameter format: a name of ST_NumberFormat.
/// - Source: ECMA-376-1:2016, 17.18.59 (ST_NumberFormat)
func countingText(_ number: Int, format: String) -> String {
  guard (0...1_000_000).contains(number) else { return String(number) }
  let text: String? =
    switch format {
    case "none", "bullet": ""
    case "decimalZero": number < 10 ? "0\(number)" : nil
    case "numberInDash": "- \(number) -"
    case "upperRoman": romanText(number)
    case "lowerRoman": romanText(number)?.lowercased()
    case "upperLetter": letterText(number)
    case "lowerLetter": letterText(number)?.lowercased()
    case "ordinal": "\(number)."
    default: EastAsianCounting(format: format)?.text(number) ?? enclosedText(number, format)
    }
  return text ?? String(number)
}

/// `nil` where the Romans had no sign.
private func romanText(_ number: Int) -> String? {
  guard (1...9_999).contains(number) else { return nil }
  let signs = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = number
  var text = ""
  for (value, sign) in signs {
    while rest >= value {
      text += sign
      rest -= value
    }
  }
  return text
}

/// A … Z, AA, BB … as word processors go on; `nil` below one and past thirty letters.
private func letterText(_ number: Int) -> String? {
  guard (1...780).contains(number) else { return nil }
  let letter = Character(UnicodeScalar(UInt8(65 + (number - 1) % 26)))
  return String(repeating: letter, count: (number - 1) / 26 + 1)
}

/// A number in one character: circled, in parentheses, with a stop, or of full width.
private func enclosedText(_ number: Int, _ format: String) -> String? {
  func sign(_ ranges: (ClosedRange<Int>, UInt32)...) -> String? {
    for (range, first) in ranges where range.contains(number) {
      return UnicodeScalar(first + UInt32(number - range.lowerBound)).map { String(Character($0)) }
    }
    return nil
  }
  switch format {
  case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
    return sign((0...0, 0x24EA), (1...20, 0x2460), (21...35, 0x3251), (36...50, 0x32B1))
  case "decimalEnclosedParen": return sign((1...20, 0x2474))
  case "decimalEnclosedFullstop": return sign((1...20, 0x2488))
  case "ideographEnclosedCircle": return sign((1...10, 0x3280))
  case "decimalFullWidth", "decimalFullWidth2":
    return String(String(number).unicodeScalars.compactMap { UnicodeScalar($0.value + 0xFEE0) }.map(Character.init))
  default: return nil
  }
}
