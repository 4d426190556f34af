extension SignReader {
  /// 2023年, 2023年5月末, 2023—2025年, 2023年5月至8月, 2024-05-31, 5月12日
  func date() -> (value: TextDate, end: Int)? {
    guard let first = point(at: index, after: nil) else { return nil }
    let year = first.value.year
    let place = scalars.skippingSpaces(from: first.end)
    if place < scalars.count, let start = rangeSign(at: place), let last = point(at: start, after: first.value) {
      return (TextDate(first: first.value, last: last.value, isYearTaken: first.isYearTaken), last.end)
    }
    guard first.isComplete, year > 0 || first.value.month != nil else { return nil }
    return (TextDate(first: first.value, last: nil, isYearTaken: first.isYearTaken), first.end)
  }

  private struct Point {
    var value: TextDate.Point
    var end: Int
    /// Closed by 年, 月 or 日, or written 2024-05.
    var isComplete: Bool
    var isYearTaken: Bool
  }

  /// - Parameter before: the beginning of a range that this one ends: it may lend its year and month.
  private func point(at start: Int, after before: TextDate.Point?) -> Point? {
    guard let (number, count, end) = digits(at: start) else { return nil }
    if count == 4, (1800...2199).contains(number) { return year(number, end, isEnd: before != nil) }
    guard count <= 2, end < scalars.count else { return nil }
    let taken = before?.year ?? lastYear
    if scalars[end] == "月", (1...12).contains(number) {
      let day = day(at: end + 1)
      let value = TextDate.Point(year: taken ?? 0, month: number, day: day?.value)
      return Point(value: value, end: day?.end ?? afterTurn(end + 1), isComplete: true, isYearTaken: true)
    }
    if scalars[end] == "日", let before, before.month != nil, (1...31).contains(number) {
      let value = TextDate.Point(year: before.year, month: before.month, day: number)
      return Point(value: value, end: end + 1, isComplete: true, isYearTaken: false)
    }
    return nil
  }

  /// - Parameter isEnd: of a range, whose beginning may lack its 年.
  private func year(_ year: Int, _ end: Int, isEnd: Bool) -> Point? {
    var value = TextDate.Point(year: year)
    guard end < scalars.count else { return open(value, end, isEnd) }
    if scalars[end] == "年" {
      guard let (month, _, monthEnd) = digits(at: scalars.skippingSpaces(from: end + 1)), monthEnd < scalars.count,
        scalars[monthEnd] == "月", (1...12).contains(month)
      else {
        value.month = monthOfTurn(end + 1)
        return Point(value: value, end: afterTurn(end + 1), isComplete: true, isYearTaken: false)
      }
      value.month = month
      let day = day(at: monthEnd + 1)
      value.day = day?.value
      return Point(value: value, end: day?.end ?? afterTurn(monthEnd + 1), isComplete: true, isYearTaken: false)
    }
    return numeric(value, end) ?? open(value, end, isEnd)
  }

  /// `2024-05-31`, `2024.5`, `2024/5/31`
  private func numeric(_ year: TextDate.Point, _ end: Int) -> Point? {
    let sign = scalars[end]
    guard sign == "-" || sign == "." || sign == "/", let (month, count, monthEnd) = digits(at: end + 1), count <= 2,
      (1...12).contains(month)
    else { return nil }
    var value = year
    value.month = month
    guard monthEnd < scalars.count, scalars[monthEnd] == sign, let (day, dayCount, dayEnd) = digits(at: monthEnd + 1),
      dayCount <= 2, (1...31).contains(day)
    else {
      let isDate = count == 2 || sign != "."
      return isDate ? Point(value: value, end: monthEnd, isComplete: true, isYearTaken: false) : nil
    }
    value.day = day
    return Point(value: value, end: dayEnd, isComplete: true, isYearTaken: false)
  }

  /// A year that only the end of its range can close: `2023—2025年`.
  private func open(_ value: TextDate.Point, _ end: Int, _ isEnd: Bool) -> Point? {
    guard !isEnd else { return nil }
    let place = scalars.skippingSpaces(from: end)
    guard place < scalars.count else { return nil }
    let isListed = scalars[place] == "、" || scalars[place] == "和" || scalars[place] == "与" || scalars[place] == "及"
    if isListed, point(at: place + 1, after: value) != nil {
      return Point(value: value, end: end, isComplete: true, isYearTaken: false)
    }
    return Point(value: value, end: end, isComplete: false, isYearTaken: false)
  }

  private func day(at start: Int) -> (value: Int, end: Int)? {
    guard let (day, _, end) = digits(at: start), end < scalars.count, scalars[end] == "日" || scalars[end] == "号",
      (1...31).contains(day)
    else { return nil }
    return (day, end + 1)
  }

  private func digits(at start: Int) -> (value: Int, count: Int, end: Int)? {
    var value = 0
    var end = start
    while end < scalars.count, let digit = scalars[end].digit, end - start < 5 {
      value = value * 10 + digit
      end += 1
    }
    return end > start ? (value, end - start, end) : nil
  }

  /// Behind 末, 底, 初, 度.
  private func afterTurn(_ place: Int) -> Int {
    guard place < scalars.count, ["末", "底", "初", "度"].contains(scalars[place]) else { return place }
    return place + 1
  }

  private func monthOfTurn(_ place: Int) -> Int? {
    guard place < scalars.count else { return nil }
    return scalars[place] == "末" || scalars[place] == "底" ? 12 : nil
  }

  /// Behind the sign of a range.
  private func rangeSign(at place: Int) -> Int? {
    switch scalars[place] {
    case "-", "–", "～", "~", "至", "到", "―", "－":
      return scalars.skippingSpaces(from: place + 1)
    case "—":
      return scalars.skippingSpaces(from: place + (place + 1 < scalars.count && scalars[place + 1] == "—" ? 2 : 1))
    default: return nil
    }
  }

  private var lastYear: Int? { signs.last { $0.date != nil }?.date?.end.year }
}
