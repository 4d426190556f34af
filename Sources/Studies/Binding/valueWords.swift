import CityModel

/// A value in the words of a Chinese report: `超过900处`, `26.7张/千人`, `偶有Ⅳ类`.
///
/// What the source said of the value is kept: "more than" does not become a plain number. Whole numbers that end in four
/// noughts or more are written in 万, which changes no digit of what they say.
///
/// - Source: GB/T 15835—2011 5.1.3 for 万 and 亿.
func valueWords(_ value: Value, unit: String) -> String {
  let quantity = numberWords(value.text, unit: unit) + unit
  return switch value.relation {
  case .equal: quantity
  case .over: "超过" + quantity
  case .atLeast: "不低于" + quantity
  case .under: "不足" + quantity
  case .atMost: "不超过" + quantity
  case .farUnder: "远低于" + quantity
  case .occasionally: "偶有" + quantity
  }
}

private func numberWords(_ digits: String, unit: String) -> String {
  let isWhole = !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
  guard isWhole, unit.first != "万", unit.first != "亿", digits.count > 4, digits.hasSuffix("0000") else { return digits }
  return digits.count > 8 && digits.hasSuffix("00000000") ? "\(digits.dropLast(8))亿" : "\(digits.dropLast(4))万"
}

/// A period in the words of a Chinese report; `nil` when the source states none.
///
/// A stock of the last day of a month or a year is that of its end: `2023年5月末`, `2024年末`.
func periodWords(_ period: Period, _ nature: Indicator.Nature) -> String? {
  switch period {
  case .notStated: return nil
  case .year(let year): return "\(year)年"
  case .month(let year, let month): return "\(year)年\(month)月"
  case .day(let day): return nature == .stock ? stockDayWords(day) : dayWords(day)
  case .span(let from, let to): return spanWords(from, to)
  }
}

private func dayWords(_ day: CalendarDay) -> String {
  let (year, month, number) = day.parts
  return "\(year)年\(month)月\(number)日"
}

private func stockDayWords(_ day: CalendarDay) -> String {
  let (year, month, _) = day.parts
  if Period.year(year).last == day { return "\(year)年末" }
  return Period.month(year: year, month: month).last == day ? "\(year)年\(month)月末" : dayWords(day)
}

private func spanWords(_ from: CalendarDay, _ to: CalendarDay) -> String {
  let (first, last) = (from.parts, to.parts)
  let isWholeMonths =
    first.day == 1 && Period.month(year: last.year, month: last.month).last == to && first.year == last.year
  return isWholeMonths
    ? "\(first.year)年\(first.month)—\(last.month)月" : "\(dayWords(from))至\(dayWords(to))"
}
