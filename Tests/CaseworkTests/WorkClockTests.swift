import CityModel
import Foundation
import Testing

@testable import Casework

/// Working time, line by line: a budget, from when, the pauses, and when it runs out.
struct WorkClockTests {
  @Test func daysAreCountedFromTheNextWorkingDay() throws {
    try check(
      """
      1 day  from Mon 11-23 10:00 -> Tue 11-24 17:00
      1 day  from Mon 11-23 00:00 -> Tue 11-24 17:00
      1 day  from Mon 11-23 23:59 -> Tue 11-24 17:00
      3 days from Mon 11-23 10:00 -> Thu 11-26 17:00
      1 day  from Fri 11-27 10:00 -> Mon 11-30 17:00
      1 day  from Sat 11-28 10:00 -> Mon 11-30 17:00
      0 days from Mon 11-23 10:00 -> Mon 11-23 10:00
      """)
  }

  @Test func makeUpDaysCountAndHolidaysDoNot() throws {
    try check(
      """
      1 day  from Sat 01-03 10:00 -> Sun 01-04 17:00
      1 day  from Fri 02-13 10:00 -> Sat 02-14 17:00
      2 days from Fri 02-13 10:00 -> Tue 02-24 17:00
      5 days from Mon 02-23 10:00 -> Sat 02-28 17:00
      1 day  from Fri 09-18 10:00 -> Sun 09-20 17:00
      1 day  from Wed 09-30 10:00 -> Thu 10-08 17:00
      3 days from Wed 09-30 10:00 -> Sat 10-10 17:00
      4 hours from Wed 09-30 16:00 -> Thu 10-08 12:00
      2 hours from Fri 09-18 16:30 -> Sun 09-20 10:30
      """)
  }

  @Test func hoursRunInsideWorkingHoursOnly() throws {
    try check(
      """
      1 hour  from Mon 11-23 09:00 -> Mon 11-23 10:00
      3 hours from Mon 11-23 09:00 -> Mon 11-23 12:00
      4 hours from Mon 11-23 09:00 -> Mon 11-23 14:00
      1 hour  from Mon 11-23 11:30 -> Mon 11-23 13:30
      1 hour  from Mon 11-23 12:15 -> Mon 11-23 14:00
      1 hour  from Mon 11-23 16:00 -> Mon 11-23 17:00
      1 hour  from Mon 11-23 16:01 -> Tue 11-24 09:01
      1 hour  from Mon 11-23 17:00 -> Tue 11-24 10:00
      1 hour  from Mon 11-23 03:00 -> Mon 11-23 10:00
      7 hours from Fri 11-27 17:30 -> Mon 11-30 17:00
      8 hours from Fri 11-27 17:30 -> Tue 12-01 10:00
      0 hours from Mon 11-23 03:00 -> Mon 11-23 03:00
      """)
  }

  /// A day of whose working time a pause took any moment is not counted; a pause outside working hours takes none.
  @Test func pausesDoNotCount() throws {
    try check(
      """
      3 days  from Mon 11-23 10:00 paused 11-24 11:00..11-24 11:01 -> Fri 11-27 17:00
      3 days  from Mon 11-23 10:00 paused 11-24 11:00..11-25 11:00 -> Mon 11-30 17:00
      3 days  from Mon 11-23 10:00 paused 11-24 17:00..11-25 09:00 -> Thu 11-26 17:00
      3 days  from Mon 11-23 10:00 paused 11-24 12:00..11-24 13:00 -> Thu 11-26 17:00
      3 days  from Mon 11-23 10:00 paused 11-23 11:00..11-23 16:00 -> Thu 11-26 17:00
      3 days  from Mon 11-23 10:00 paused 11-24 11:00..11-24 11:00 -> Thu 11-26 17:00
      3 days  from Fri 11-20 10:00 paused 11-21 11:00..11-22 20:00 -> Wed 11-25 17:00
      3 days  from Mon 11-23 10:00 paused 11-24 10:00..11-24 11:00 paused 11-24 15:00..11-24 16:00 -> Fri 11-27 17:00
      3 days  from Mon 11-23 10:00 paused 11-26 16:59..11-27 09:00 -> Fri 11-27 17:00
      3 days  from Mon 11-23 10:00 paused 11-26 17:00..11-30 09:00 -> Thu 11-26 17:00
      4 hours from Mon 11-23 09:00 paused 11-23 10:00..11-23 11:00 -> Mon 11-23 15:00
      4 hours from Mon 11-23 09:00 paused 11-23 11:30..11-23 13:30 -> Mon 11-23 15:00
      4 hours from Mon 11-23 09:00 paused 11-23 10:00..11-25 10:00 -> Wed 11-25 14:00
      4 hours from Mon 11-23 09:00 paused 11-23 14:00..11-25 10:00 -> Mon 11-23 14:00
      """)
  }

  @Test func anOpenPauseKeepsTheTimeLeft() throws {
    try check(
      """
      3 days  from Mon 11-23 10:00 paused 11-24 11:00..on -> suspended
      3 days  from Mon 11-23 10:00 paused 11-26 16:59..on -> suspended
      3 days  from Mon 11-23 10:00 paused 11-26 17:00..on -> Thu 11-26 17:00
      4 hours from Mon 11-23 09:00 paused 11-23 13:59..on -> suspended
      4 hours from Mon 11-23 09:00 paused 11-23 14:00..on -> Mon 11-23 14:00
      3 days  from Wed 12-30 10:00 paused 12-31 09:00..on -> suspended
      3 days  from Wed 12-30 10:00 paused 2027-01-04 09:00..on -> suspended
      """)
  }

  @Test func aYearThatIsNotPublishedIsNeverGuessed() throws {
    let terms = """
      1 day   from Wed 12-30 10:00 -> Thu 12-31 17:00
      2 days  from Wed 12-30 10:00 -> undated until 2027 is published
      3 hours from Thu 12-31 14:00 -> Thu 12-31 17:00
      4 hours from Thu 12-31 14:00 -> undated until 2027 is published
      1 hour  from Mon 2027-01-04 09:00 -> undated until 2027 is published
      1 day   from Wed 2025-12-31 10:00 -> Sun 01-04 17:00
      1 hour  from Wed 2025-12-31 10:00 -> undated until 2025 is published
      3 days  from Wed 12-30 10:00 paused 12-31 09:00..12-31 10:00 -> undated until 2027 is published
      """
    try check(terms)
    try check(
      """
      1 day   from Wed 12-30 10:00 -> Thu 12-31 17:00
      2 days  from Wed 12-30 10:00 -> Sun 2027-01-03 17:00
      3 hours from Thu 12-31 14:00 -> Thu 12-31 17:00
      4 hours from Thu 12-31 14:00 -> Sun 2027-01-03 10:00
      1 hour  from Mon 2027-01-04 09:00 -> Mon 2027-01-04 10:00
      1 day   from Wed 2025-12-31 10:00 -> Sun 01-04 17:00
      1 hour  from Wed 2025-12-31 10:00 -> undated until 2025 is published
      3 days  from Wed 12-30 10:00 paused 12-31 09:00..12-31 10:00 -> Tue 2027-01-05 17:00
      """, in: try .knowing2027())
  }

  /// The city's zone decides, also where clocks change: 08:00 New York is another moment in summer than in winter.
  @Test func theCitysZoneDecides() throws {
    let town = try Exampleton()
    #expect(try town.clock.moment("11-23 10:00").timeIntervalSince1970 == 1_795_399_200)
    #expect(town.clock.day(of: Date(timeIntervalSince1970: 1_795_449_599)).description == "2026-11-23")
    #expect(town.clock.day(of: Date(timeIntervalSince1970: 1_795_449_600)).description == "2026-11-24")
    let zone = try #require(TimeZone(identifier: "America/New_York"))
    let clock = WorkClock(calendar: town.pack.calendar, hours: town.pack.city.workingHours, timeZone: zone)
    #expect(try clock.moment("03-06 09:00").timeIntervalSince1970 == 1_772_805_600)  // 14:00 UTC
    #expect(try clock.moment("03-09 09:00").timeIntervalSince1970 == 1_773_061_200)  // 13:00 UTC
    #expect(try clock.workingMinutes(from: clock.moment("03-06 09:00"), to: clock.moment("03-09 17:00")) == 840)
  }

  @Test func workingMinutes() throws {
    let clock = try Exampleton().clock
    func minutes(_ from: String, _ to: String) throws -> Int? {
      try clock.workingMinutes(from: clock.moment(from), to: clock.moment(to))
    }
    #expect(try minutes("11-23 09:00", "11-23 17:00") == 420)
    #expect(try minutes("11-23 11:59", "11-23 13:01") == 2)
    #expect(try minutes("11-27 16:00", "11-30 10:00") == 120)
    #expect(try minutes("11-28 09:00", "11-29 17:00") == 0)
    #expect(try minutes("11-23 10:00", "11-23 10:00") == 0)
    #expect(try minutes("11-23 11:00", "11-23 10:00") == 0)
    #expect(try minutes("12-31 16:00", "2027-01-01 00:00") == nil)
    #expect(try minutes("12-31 16:00", "12-31 23:59") == 60)
  }

  private func check(
    _ table: String, in town: Exampleton? = nil, _ sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let clock = try (town ?? Exampleton()).clock
    let found = try table.split(separator: "\n").map { line in
      let question = line.components(separatedBy: " -> ")[0]
      return question + " -> " + withWeekday(clock.due(of: try term(question, clock)), clock)
    }
    #expect(found.joined(separator: "\n") == table, sourceLocation: sourceLocation)
  }

  private func term(_ text: String, _ clock: WorkClock) throws -> Term {
    let words = text.split(separator: " ").map(String.init)
    let started = try clock.moment(words[4] + " " + words[5])
    try #require(words[3] == weekday(started, clock), "\(words[4]) is no \(words[3])")
    let unit: TermBudget.Unit = words[1].hasPrefix("day") ? .workingDays : .workingHours
    let pauses = try text.components(separatedBy: " paused ").dropFirst().map { pause in
      let ends = pause.components(separatedBy: "..")
      return Term.Suspension(
        from: try clock.moment(ends[0]), reason: "rain", to: ends[1] == "on" ? nil : try clock.moment(ends[1]))
    }
    return Term(
      budget: TermBudget(amount: try #require(Int(words[0])), unit: unit), started: started,
      suspensions: Array(pauses))
  }

  private func withWeekday(_ due: Due, _ clock: WorkClock) -> String {
    if case .at(let moment) = due { weekday(moment, clock) + " " + clock.text(moment) } else { clock.text(due) }
  }

  private func weekday(_ moment: Date, _ clock: WorkClock) -> String {
    ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][clock.day(of: moment).weekday - 1]
  }
}
