import CityModel
import Foundation
import Testing

@testable import Casework

/// When to remind: a budget of working time, before which moment, and when that is. Both sides of every edge.
struct ReminderMomentTests {
  @Test func hoursAreThoseOfWork() throws {
    try check(
      """
      1 hours before 11-23 17:00 -> 11-23 16:00
      1 hours before 11-23 10:00 -> 11-23 09:00
      1 hours before 11-23 09:59 -> 11-20 16:59
      1 hours before 11-23 13:30 -> 11-23 11:30
      1 hours before 11-23 12:30 -> 11-23 11:00
      3 hours before 11-23 12:00 -> 11-23 09:00
      4 hours before 11-23 12:00 -> 11-20 16:00
      7 hours before 11-23 17:00 -> 11-23 09:00
      2 hours before 10-08 10:00 -> 09-30 16:00
      1 hours before 09-20 09:30 -> 09-18 16:30
      0 hours before 11-23 03:00 -> 11-23 03:00
      """)
  }

  @Test func daysLeaveWholeDays() throws {
    try check(
      """
      1 days before 11-24 17:00 -> 11-23 09:00
      1 days before 11-23 17:00 -> 11-20 09:00
      2 days before 11-23 17:00 -> 11-19 09:00
      1 days before 10-08 17:00 -> 09-30 09:00
      2 days before 10-10 17:00 -> 10-08 09:00
      1 days before 09-20 17:00 -> 09-18 09:00
      1 days before 01-04 17:00 -> unpublished
      1 days before 01-05 17:00 -> 01-04 09:00
      0 days before 11-23 17:00 -> 11-23 17:00
      """)
  }

  @Test func calendarDaysNeedNoCalendar() throws {
    try check(
      """
      2 calendar before 11-24 00:00 -> 11-21 00:00
      1 calendar before 10-08 00:00 -> 10-06 00:00
      1 calendar before 10-08 00:01 -> 10-07 00:00
      """)
  }

  /// The budget lies between: hours to the minute, a working day of seven hours and a calendar day whole.
  @Test(arguments: [TermBudget.Unit.workingHours, .workingDays, .calendarDays])
  func theBudgetLiesBetween(unit: TermBudget.Unit) throws {
    let clock = try Exampleton().clock
    let first = try clock.moment("11-02 09:00")
    for quarter in 0..<(4 * 24 * 14) {
      let moment = first.addingTimeInterval(Double(quarter) * 900)
      for amount in 1...3 {
        let start = try #require(clock.moment(before: moment, by: TermBudget(amount: amount, unit: unit)))
        let minutes = try #require(clock.workingMinutes(from: start, to: moment))
        let isBetween =
          switch unit {
          case .workingHours: minutes == amount * 60
          case .workingDays: minutes >= amount * 420
          case .calendarDays: moment.timeIntervalSince(start) >= Double(amount) * 86_400
          }
        #expect(isBetween, "\(amount) \(unit) before \(moment)")
      }
    }
  }

  private func check(_ table: String, _ sourceLocation: SourceLocation = #_sourceLocation) throws {
    let clock = try Exampleton().clock
    let found = try table.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      let unit: TermBudget.Unit =
        words[1] == "hours" ? .workingHours : words[1] == "days" ? .workingDays : .calendarDays
      let amount = try #require(Int(words[0]))
      let moment = try clock.moment(words[3...4].joined(separator: " "))
      let start = clock.moment(before: moment, by: TermBudget(amount: amount, unit: unit))
      return words[0...4].joined(separator: " ") + " -> " + (start.map(clock.text) ?? "unpublished")
    }
    #expect(found.joined(separator: "\n") == table, sourceLocation: sourceLocation)
  }
}
