package import CityModel

/// An anonymous answer (匿名答卷): what was answered, and on which day. There is nothing else to know of it.
package struct SurveyAnswer: Hashable, Sendable {
  package let day: CalendarDay
  /// Canonical JSON.
  package let answers: [UInt8]

  package init(day: CalendarDay, answers: [UInt8]) {
    self.day = day
    self.answers = answers
  }
}
