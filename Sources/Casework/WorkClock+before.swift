package import CityModel
package import Foundation

extension WorkClock {
  /// When to remind somebody of a moment, so that the budget of working time still lies before it.
  ///
  /// *Hours* are those of working time, reckoned back from the moment. *Days*: the beginning of the working hours of the
  /// last day that leaves the budget's number of whole days beside the day on which the moment falls; calendar days begin
  /// at midnight. A moment at midnight closes the day before.
  ///
  /// - Returns: `nil` where a day on the way back lies in a year that is not published.
  package func moment(before moment: Date, by budget: TermBudget) -> Date? {
    guard budget.amount > 0 else { return moment }
    return switch budget.unit {
    case .workingHours: hours(budget.amount, before: moment)
    case .workingDays: days(budget.amount, before: moment)
    case .calendarDays: self.moment(lastDay(until: moment).adding(days: -budget.amount), minute: 0)
    }
  }

  private func hours(_ amount: Int, before moment: Date) -> Date? {
    var left = Double(amount) * 3600
    var day = day(of: moment)
    while let spans = spans(of: day) {
      for span in spans.reversed().map({ $0.clamped(to: .distantPast..<moment) }) {
        if span.seconds >= left { return span.upperBound.addingTimeInterval(-left) }
        left -= span.seconds
      }
      day = day.adding(days: -1)
    }
    return nil
  }

  /// Working days are counted on the way back, that of the moment among them; the one before the last of them is the day.
  private func days(_ amount: Int, before moment: Date) -> Date? {
    var left = amount
    var day = lastDay(until: moment)
    while let spans = spans(of: day) {
      if let start = spans.first?.lowerBound {
        if left == 0 { return start }
        left -= 1
      }
      day = day.adding(days: -1)
    }
    return nil
  }

  /// The day that ends with the moment, or on which it falls.
  private func lastDay(until moment: Date) -> CalendarDay { day(of: moment.addingTimeInterval(-1)) }
}
