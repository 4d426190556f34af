/// The parts of an answered day or month, as digits without leading zeros.
struct FormDate: Hashable {
  var year: Int
  var month: Int
  /// `nil`: a month.
  var day: Int?

  /// From `2025-06-18` or `2025-06`. `nil`: no such day, or no day at all.
  init?(_ text: String, kind: FormTemplate.Kind) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { $0.allSatisfy(\.isASCII) && $0.allSatisfy(\.isNumber) ? Int($0) : nil }
    guard numbers.count == parts.count, numbers.count == (kind == .date ? 3 : 2), parts[0].count == 4,
      (1...12).contains(numbers[1])
    else { return nil }
    (year, month, day) = (numbers[0], numbers[1], numbers.count == 3 ? numbers[2] : nil)
    if let day, !(1...days).contains(day) { return nil }
  }

  /// Of its month, in the Gregorian calendar.
  private var days: Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
