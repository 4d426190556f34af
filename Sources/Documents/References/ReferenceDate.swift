/// A date of a work as its source gives it.
public struct ReferenceDate: Hashable, Sendable {
  /// What is printed where the year stands: `2012`, `c1988`, `[1936]`, `1947（民国三十六年）`.
  public var yearText: String
  public var year: Int?
  public var month: Int?
  public var day: Int?
  /// Of a span, `1957/1990`; empty in an open one, `1984/`.
  public var end: String?

  public init(yearText: String, year: Int? = nil, month: Int? = nil, day: Int? = nil, end: String? = nil) {
    self.yearText = yearText
    self.year = year
    self.month = month
    self.day = day
    self.end = end
  }

  /// `2013-01-08`, `2013-01` or the year.
  var iso: String {
    guard let year, let month else { return yearText }
    let head = padded(year, 4) + "-" + padded(month, 2)
    return day.map { head + "-" + padded($0, 2) } ?? head
  }

  /// The year, month and day are ones of the Gregorian calendar.
  var isPossible: Bool {
    guard let month else { return true }
    guard (1...12).contains(month) else { return false }
    guard let day else { return true }
    return (1...daysOf(month)).contains(day)
  }

  private func daysOf(_ month: Int) -> Int {
    switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private var isLeap: Bool {
    guard let year else { return true }
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

extension ReferenceDate {
  /// From `2013`, `2013-01-08`, `1984/`, `1957--1990`, or any words with a year in them; month and day from fields of their own.
  init(_ text: String, month: String? = nil, day: String? = nil) {
    var start = text
    var end: String?
    for separator in ["--", "/", "—", "–"] {
      if let at = text.firstRange(of: separator) {
        start = String(text[..<at.lowerBound]).stripped
        end = String(text[at.upperBound...].drop { "—–-".contains($0) }).stripped
        break
      }
    }
    let parts = start.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let numbers = parts.compactMap { $0.isDigits ? Int($0) : nil }
    if numbers.count == parts.count, (1...3).contains(numbers.count), parts[0].count == 4 {
      self.init(
        yearText: parts[0], year: numbers[0], month: numbers.count > 1 ? numbers[1] : month.flatMap(monthNumber),
        day: numbers.count > 2 ? numbers[2] : day.flatMap { Int($0) }, end: end)
    } else {
      self.init(
        yearText: start, year: firstYear(in: start), month: month.flatMap(monthNumber), day: day.flatMap { Int($0) },
        end: end)
    }
  }
}

private func firstYear(in text: String) -> Int? {
  text.split { !$0.isASCII || !$0.isNumber }.first { $0.count == 4 }.flatMap { Int($0) }
}

private func monthNumber(_ text: String) -> Int? {
  if let number = Int(text.prefix { $0.isASCII && $0.isNumber }) { return number }
  let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  return names.firstIndex(of: text.lowercased().prefix(3).description).map { $0 + 1 }
}

extension String {
  /// Only ASCII digits, and at least one.
  var isDigits: Bool { !isEmpty && allSatisfy { $0.isASCII && $0.isNumber } }

  var stripped: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}
