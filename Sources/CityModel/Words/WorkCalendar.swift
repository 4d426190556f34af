/// Which days are worked, for the years that have been published.
///
/// A year that is not here is not known: nothing is ever guessed from the days of the week.
package struct WorkCalendar: Sendable {

  /// The published years, each with its days off that fall on weekdays and its worked weekend days.
  package let years: Set<Int>
  private let working: Set<CalendarDay>

  /// - Parameters:
  ///   - years: the years whose arrangement is published, whole.
  ///   - working: every working day of those years, make-up days included.
  package init(years: Set<Int>, working: Set<CalendarDay>) {
    self.years = years
    self.working = working
  }

  /// Whether the day is worked; `nil` when its year is not published.
  package func isWorking(_ day: CalendarDay) -> Bool? {
    years.contains(day.year) ? working.contains(day) : nil
  }
}
