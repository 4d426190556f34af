/// A span of time in seconds: `90s`, `-0.5s`.
func durationText(_ nanoseconds: Int64) -> String {
  let (seconds, rest) = nanoseconds.magnitude.quotientAndRemainder(dividingBy: 1_000_000_000)
  let digits = String(rest)
  let padded = String(repeating: "0", count: 9 - digits.count) + digits
  let fraction = rest == 0 ? "" : "." + String(padded.reversed().drop { $0 == "0" }.reversed())
  return "\(nanoseconds < 0 ? "-" : "")\(seconds)\(fraction)s"
}

/// Reads `1h30m`, `-1.5s`, `250ms` and `0` into nanoseconds; `nil` for anything else and beyond 64 bits.
///
/// What is finer than a nanosecond is left away.
func readDuration(_ text: String) -> Int64? {
  var rest = Substring(text)
  let isNegative = rest.first == "-"
  if let sign = rest.first, sign == "-" || sign == "+" { rest = rest.dropFirst() }
  if rest == "0" { return 0 }
  guard !rest.isEmpty else { return nil }
  var sum: UInt64 = 0
  while !rest.isEmpty {
    guard let amount = takeAmount(from: &rest) else { return nil }
    let (next, overflow) = sum.addingReportingOverflow(amount)
    guard !overflow, next <= UInt64(Int64.max) else { return nil }
    sum = next
  }
  return isNegative ? -Int64(sum) : Int64(sum)
}

private func takeAmount(from rest: inout Substring) -> UInt64? {
  let digits = takeDigits(from: &rest)
  var fraction = ""
  if rest.first == "." {
    rest = rest.dropFirst()
    fraction = takeDigits(from: &rest)
  }
  guard !digits.isEmpty || !fraction.isEmpty, let unit = units.first(where: { rest.hasPrefix($0.name) }) else {
    return nil
  }
  rest = rest.dropFirst(unit.name.count)
  guard let whole = digits.isEmpty ? 0 : UInt64(digits) else { return nil }
  let (product, overflow) = whole.multipliedReportingOverflow(by: unit.nanoseconds)
  guard !overflow, product <= UInt64(Int64.max) else { return nil }
  return product + share(of: unit.nanoseconds, fraction)
}

private func takeDigits(from rest: inout Substring) -> String {
  let digits = rest.prefix { $0.isASCII && $0.isNumber }
  rest = rest[digits.endIndex...]
  return String(digits)
}

/// A decimal fraction of a unit. Fifteen digits are more than a nanosecond of an hour needs.
private func share(of unit: UInt64, _ fraction: String) -> UInt64 {
  let digits = fraction.prefix(15)
  guard let part = UInt64(digits) else { return 0 }
  var scale: UInt64 = 1
  for _ in digits { scale *= 10 }
  let (high, low) = part.multipliedFullWidth(by: unit)
  return scale.dividingFullWidth((high, low)).quotient
}

/// Longer names first.
private let units: [(name: String, nanoseconds: UInt64)] = [
  ("ns", 1), ("us", 1000), ("µs", 1000), ("μs", 1000), ("ms", 1_000_000), ("s", 1_000_000_000), ("m", 60_000_000_000),
  ("h", 3_600_000_000_000),
]
