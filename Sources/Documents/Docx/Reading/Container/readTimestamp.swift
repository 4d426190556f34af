/// Seconds since 1970 of a time such as `2026-05-01T08:00:00Z`; `nil` where it is none or not of this kind.
///
/// Days are counted by the rule for the Gregorian calendar with March as the first month.
/// - Source: W3C NOTE-datetime; Fliegel and Van Flandern, 1968, for the days
func readTimestamp(_ text: String) -> Int? {
  let fields = text.split(omittingEmptySubsequences: false) { "-T:Z".contains($0) }
  guard text.hasSuffix("Z"), fields.count >= 6, fields.prefix(6).allSatisfy({ $0.count <= 4 }) else { return nil }
  let numbers = fields.prefix(6).compactMap { Int($0) }
  guard numbers.count == 6, (1...9999).contains(numbers[0]), (1...12).contains(numbers[1]),
    (1...31).contains(numbers[2]), (0...23).contains(numbers[3]), (0...59).contains(numbers[4]),
    (0...60).contains(numbers[5])
  else { return nil }
  let month = (numbers[1] + 9) % 12
  let year = numbers[0] - (numbers[1] <= 2 ? 1 : 0)
  let days = 365 * year + year / 4 - year / 100 + year / 400 + (month * 306 + 5) / 10 + numbers[2] - 1
  return (days - 719_468) * 86_400 + numbers[3] * 3_600 + numbers[4] * 60 + numbers[5]
}
