import CityModel

extension CalendarDay {
  /// The same day of the month so many months later, or that month's last day where it is shorter:
  /// 2024-02-29 and twelve months is 2025-02-28; 2023-02-28 and twelve months is 2024-02-28.
  ///
  /// - Precondition: the result lies in the years 1 to 9999.
  func adding(months: Int) -> CalendarDay {
    let (year, month, day) = parts
    let index = year * 12 + month - 1 + months
    for candidate in stride(from: day, through: 28, by: -1) {
      if let found = CalendarDay(year: index / 12, month: index % 12 + 1, day: candidate) { return found }
    }
    guard let found = CalendarDay(year: index / 12, month: index % 12 + 1, day: min(day, 28)) else {
      preconditionFailure("a day of the years 1 to 9999")
    }
    return found
  }

  /// Whole calendar months from this day to a later one, and the days left over.
  ///
  /// - Precondition: `later` is not before this day.
  func monthsAndDays(to later: CalendarDay) -> (months: Int, days: Int) {
    precondition(self <= later, "the earlier day is asked")
    var months = (later.year - year) * 12 + later.parts.month - parts.month
    if adding(months: months) > later { months -= 1 }
    return (months, later.daysSince1970 - adding(months: months).daysSince1970)
  }
}
