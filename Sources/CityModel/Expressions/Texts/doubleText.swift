/// The shortest digits that read back as the same number, with an exponent below 10⁻⁴ and from 10²¹ on: `%g` of C, as
/// CEL prints doubles.
func doubleText(_ number: Double) -> String {
  if number.isNaN { return "NaN" }
  if number.isInfinite { return number < 0 ? "-Infinity" : "Infinity" }
  let sign = number.sign == .minus ? "-" : ""
  let (digits, point) = shortest(number.magnitude)
  if number == 0 { return "\(sign)0" }
  guard (-3...21).contains(point) else { return sign + scientific(digits, exponent: point - 1) }
  if point <= 0 { return "\(sign)0.\(zeros(-point))\(digits)" }
  if digits.count <= point { return "\(sign)\(digits)\(zeros(point - digits.count))" }
  return "\(sign)\(digits.prefix(point)).\(digits.dropFirst(point))"
}

/// Decimal digits with a sign, a point and an exponent where needed, and the words that `doubleText` writes; `nil` for
/// everything else.
func readDouble(_ text: String) -> Double? {
  if let word = words[text] { return word }
  guard text.utf8.contains(where: { (0x30...0x39).contains($0) }), text.utf8.allSatisfy({ doubleBytes.contains($0) })
  else { return nil }
  return Double(text)
}

private let words: [String: Double] = ["NaN": .nan, "Infinity": .infinity, "-Infinity": -.infinity]

private let doubleBytes = Set("0123456789+-.eE".utf8)

private func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }

private func scientific(_ digits: String, exponent: Int) -> String {
  let fraction = digits.count > 1 ? ".\(digits.dropFirst())" : ""
  let power = String(exponent.magnitude)
  return "\(digits.prefix(1))\(fraction)e\(exponent < 0 ? "-" : "+")\(power.count < 2 ? "0" : "")\(power)"
}

/// The digits without zeros at either end, and how many of them stand before the point.
private func shortest(_ number: Double) -> (digits: String, point: Int) {
  let parts = "\(number)".split(separator: "e")
  let mantissa = parts[0].split(separator: ".")
  let fraction = mantissa.count > 1 ? mantissa[1] : ""
  let all = mantissa[0] + fraction
  let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
  let digits = all.drop { $0 == "0" }
  let point = mantissa[0].count + exponent - (all.count - digits.count)
  return (String(digits.reversed().drop { $0 == "0" }.reversed()), point)
}
