package import CityModel

extension Period {
  /// Periods of the same length, one ending where the next begins and the last of them where this one does, the oldest first.
  ///
  /// Whole months go back by months, everything else by days. Empty when the period is not stated.
  ///
  /// - Parameter count: how many before this one.
  package func earlier(_ count: Int) -> [Period] {
    guard let first, let last else { return [] }
    let length = SpanLength(from: first, to: last)
    return (1...max(1, count)).reversed().map { number in
      switch length {
      case .months(let months):
        let from = first.adding(months: -months * number)
        return named(from: from, to: from.adding(months: months).adding(days: -1))
      case .days(let days):
        return named(from: first.adding(days: -days * number), to: last.adding(days: -days * number))
      }
    }
  }

  /// Written as this one is: a month as a month, a year as a year.
  private func named(from: CalendarDay, to: CalendarDay) -> Period {
    switch self {
    case .day: .day(from)
    case .month: .month(year: from.year, month: from.parts.month)
    case .year: .year(from.year)
    case .span, .notStated: .span(from, to)
    }
  }
}
