package import CityModel
package import Foundation

/// Working time as the city reckons it: the published calendar, the hours of a working day, and the city's time zone.
///
/// Says nothing about a year whose calendar is not published. The zone of the computer it runs on plays no part.
package struct WorkClock: Sendable {
  package let calendar: WorkCalendar
  package let hours: WorkingHours
  package let timeZone: TimeZone

  package init(calendar: WorkCalendar, hours: WorkingHours, timeZone: TimeZone) {
    self.calendar = calendar
    self.hours = hours
    self.timeZone = timeZone
  }

  /// The city's clock; `nil` when this machine does not know the city's time zone.
  package init?(_ pack: Pack) {
    guard let timeZone = TimeZone(identifier: pack.city.timeZone) else { return nil }
    self.init(calendar: pack.calendar, hours: pack.city.workingHours, timeZone: timeZone)
  }

  /// The day that the moment falls on in the city.
  package func day(of moment: Date) -> CalendarDay {
    let local = moment.timeIntervalSince1970 + Double(timeZone.secondsFromGMT(for: moment))
    return CalendarDay(daysSince1970: Int((local / 86_400).rounded(.down)))
  }

  /// The moment when the city's clocks show the minute of the day.
  ///
  /// Where clocks are put back, a time that comes twice means one of the two; where they are put forward, a time that
  /// never comes means one an hour off. Working hours lie at neither.
  package func moment(_ day: CalendarDay, minute: Int) -> Date {
    let local = Double(day.daysSince1970) * 86_400 + Double(minute) * 60
    let guess = local - Double(timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: local)))
    let offset = timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: guess))
    return Date(timeIntervalSince1970: local - Double(offset))
  }

  /// The working time of the day, in order; empty on a day off, `nil` when its year is not published.
  package func spans(of day: CalendarDay) -> [Range<Date>]? {
    calendar.isWorking(day).map { isWorking in
      isWorking ? hours.spans.map { moment(day, minute: $0.lowerBound)..<moment(day, minute: $0.upperBound) } : []
    }
  }

  /// Whole minutes of working time between two moments; 0 when the second is not later.
  ///
  /// - Returns: `nil` when a day between them, or of theirs, lies in a year that is not published.
  package func workingMinutes(from start: Date, to end: Date) -> Int? {
    guard start < end else { return 0 }
    var seconds = 0.0
    var day = day(of: start)
    while day <= self.day(of: end) {
      guard let spans = spans(of: day) else { return nil }
      seconds += spans.map { $0.clamped(to: start..<end).seconds }.reduce(0, +)
      day = day.adding(days: 1)
    }
    return Int(seconds / 60)
  }
}

extension Range<Date> {
  var seconds: Double { upperBound.timeIntervalSince(lowerBound) }
}
