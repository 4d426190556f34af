import Foundation

/// Milliseconds since 1970, the finest that expressions see of an instant; one outside the years 1 to 9999 is taken for
/// the nearest inside.
func milliseconds(of instant: Date) -> Int64 {
  let milliseconds = (instant.timeIntervalSince1970 * 1000).rounded()
  guard milliseconds > Double(timestampRange.lowerBound) else { return timestampRange.lowerBound }
  return milliseconds < Double(timestampRange.upperBound) ? Int64(milliseconds) : timestampRange.upperBound
}

extension Date {
  /// `nil` outside the years 1 to 9999.
  init?(milliseconds: Int64) {
    guard timestampRange.contains(milliseconds) else { return nil }
    self.init(timeIntervalSince1970: Double(milliseconds) / 1000)
  }
}

private let timestampRange: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999

func floorDivided(_ number: Int64, by divisor: Int64) -> Int64 {
  let (quotient, rest) = number.quotientAndRemainder(dividingBy: divisor)
  return rest < 0 ? quotient - 1 : quotient
}

/// `2024-01-01T08:00:00Z`, with a fraction of a second only where there is one.
func timestampText(_ instant: Date) -> String {
  let whole = milliseconds(of: instant)
  let days = floorDivided(whole, by: 86_400_000), rest = whole - days * 86_400_000
  func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
  let clock = "\(two(rest / 3_600_000)):\(two(rest / 60_000 % 60)):\(two(rest / 1000 % 60))"
  let fraction = String(String(rest % 1000 + 1000).dropFirst().reversed().drop { $0 == "0" }.reversed())
  return "\(CalendarDay(daysSince1970: Int(days)))T\(clock)\(fraction.isEmpty ? "" : "." + fraction)Z"
}

/// Reads `2024-01-01T08:00:00.5+08:00` (RFC 3339); `nil` for anything else. Digits beyond the millisecond are left away.
func readTimestamp(_ text: String) -> Date? {
  guard let match = text.wholeMatch(of: #/([^T]{10})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]+))?(Z|[+-].{5})/#),
    let day = CalendarDay(match.1), let offset = match.6 == "Z" ? 0 : fixedOffset(match.6),
    let hours = Int64(match.2), let minutes = Int64(match.3), let seconds = Int64(match.4),
    hours < 24, minutes < 60, seconds < 60,
    let fraction = Int64(((match.5 ?? "") + "000").prefix(3))
  else { return nil }
  let time = hours * 3600 + minutes * 60 + seconds - offset
  return Date(milliseconds: (Int64(day.daysSince1970) * 86_400 + time) * 1000 + fraction)
}

/// Seconds east of Greenwich of `+08:00`, the sign of which may be left out; `nil` for anything else.
func fixedOffset(_ text: some StringProtocol) -> Int64? {
  let digits = text.first == "+" || text.first == "-" ? text.dropFirst() : text[...]
  let parts = digits.split(separator: ":", omittingEmptySubsequences: false)
  guard parts.count == 2, parts.allSatisfy({ $0.count == 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
    let hours = Int64(parts[0]), let minutes = Int64(parts[1]), hours < 24, minutes < 60
  else { return nil }
  return (hours * 3600 + minutes * 60) * (text.first == "-" ? -1 : 1)
}
