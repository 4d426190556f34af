import CityModel
import Foundation
import Testing

@testable import Casework

/// Working time by the calendars that were really published (2024 to 2026), to be read as a table: when a term begins,
/// how long it is, and when it runs out. At the moment that is printed it is kept; a second later it is not.
struct WorkTimeTableTests {
  @Test func madeUpWeekendsCount() throws {
    try check(
      """
      2024-02-02 16:00 | 1 working day | due 2024-02-04 17:00 Sun, made up
      2024-02-03 10:00 | 1 working day | due 2024-02-04 17:00 Sun, made up
      2025-01-24 16:00 | 1 working day | due 2025-01-26 17:00 Sun, made up
      2025-09-26 16:00 | 2 working days | due 2025-09-29 17:00 Mon
      2026-02-13 16:00 | 1 working day | due 2026-02-14 17:00 Sat, made up
      2026-09-18 16:00 | 1 working day | due 2026-09-20 17:00 Sun, made up
      2026-09-18 16:30 | 1 working hour | due 2026-09-20 09:30 Sun, made up
      """)
  }

  @Test func holidaysDoNot() throws {
    try check(
      """
      2024-02-09 10:00 | 1 working day | due 2024-02-18 17:00 Sun, made up
      2025-01-27 10:00 | 1 working day | due 2025-02-05 17:00 Wed
      2025-09-30 10:00 | 3 working days | due 2025-10-11 17:00 Sat, made up
      2026-02-14 10:00 | 2 working days | due 2026-02-25 17:00 Wed
      2026-04-03 17:00 | 1 working day | due 2026-04-07 17:00 Tue
      2024-12-31 10:00 | 1 working day | due 2025-01-02 17:00 Thu
      2025-12-31 10:00 | 1 working day | due 2026-01-04 17:00 Sun, made up
      2025-12-31 16:30 | 1 working hour | due 2026-01-04 09:30 Sun, made up
      """)
  }

  /// What is written P1D elsewhere is one working day here: from 17 hours and a minute to more than eight days.
  @Test func aWorkingDayIsNever24Hours() throws {
    try check(
      """
      2026-11-23 00:00 | 1 working day | due 2026-11-24 17:00 Tue
      2026-11-23 09:00 | 1 working day | due 2026-11-24 17:00 Tue
      2026-11-23 16:59 | 1 working day | due 2026-11-24 17:00 Tue
      2026-11-23 23:59 | 1 working day | due 2026-11-24 17:00 Tue
      2026-11-27 16:00 | 1 working day | due 2026-11-30 17:00 Mon
      2026-09-30 16:00 | 1 working day | due 2026-10-08 17:00 Thu
      2026-11-23 16:00 | 7 working hours | due 2026-11-24 16:00 Tue
      2026-11-23 16:00 | 24 working hours | due 2026-11-27 11:00 Fri
      2026-11-23 16:00 | 1 calendar day | due 2026-11-25 00:00 Wed
      """)
  }

  @Test func suspendedDaysDoNot() throws {
    try check(
      """
      2026-02-12 10:00 | 2 working days, stood 2026-02-14 09:00..2026-02-14 09:01 | due 2026-02-24 17:00 Tue
      2026-02-12 10:00 | 2 working days, stood 2026-02-14 12:00..2026-02-14 13:00 | due 2026-02-14 17:00 Sat, made up
      2026-02-12 10:00 | 3 working days, stood 2026-02-15 09:00..2026-02-23 17:00 | due 2026-02-24 17:00 Tue
      2026-02-12 10:00 | 2 working days, stood 2026-02-14 16:59..on | suspended
      2026-02-12 10:00 | 2 working days, stood 2026-02-14 17:00..on | due 2026-02-14 17:00 Sat, made up
      2026-02-14 16:00 | 2 working hours, stood 2026-02-14 16:30..2026-02-24 09:30 | due 2026-02-24 11:00 Tue
      2026-02-13 10:00 | 3 calendar days, stood 2026-02-14 08:00..2026-02-15 08:00 | due 2026-02-19 00:00 Thu
      2026-02-13 10:00 | 3 calendar days, stood 2026-02-16 23:59..on | suspended
      2026-02-13 10:00 | 3 calendar days, stood 2026-02-17 00:00..on | due 2026-02-17 00:00 Tue
      """)
  }

  @Test func everyDayOfTheCalendarCountsWhereTheLawSaysDays() throws {
    try check(
      """
      2026-02-14 00:00 | 1 calendar day | due 2026-02-16 00:00 Mon
      2026-02-14 23:59 | 1 calendar day | due 2026-02-16 00:00 Mon
      2026-02-13 10:00 | 10 calendar days | due 2026-02-24 00:00 Tue
      2024-02-28 10:00 | 1 calendar day | due 2024-03-01 00:00 Fri
      2026-12-20 10:00 | 30 calendar days | due 2027-01-20 00:00 Wed
      """)
  }

  @Test func anExtensionIsCountedLikeTheTerm() throws {
    try check(
      """
      2026-02-12 10:00 | 1 + 1 working days | due 2026-02-14 17:00 Sat, made up
      2026-02-12 10:00 | 1 + 2 working days | due 2026-02-24 17:00 Tue
      2026-02-14 15:00 | 2 + 3 working hours | due 2026-02-24 12:00 Tue
      2026-02-13 10:00 | 10 + 5 calendar days | due 2026-03-01 00:00 Sun
      2026-02-12 10:00 | 1 + 1 working days, stood 2026-02-14 16:59..on | suspended
      2026-12-30 10:00 | 1 + 1 working days | dated when 2027 is published
      """)
  }

  @Test func aYearThatIsNotPublishedIsNotGuessed() throws {
    try check(
      """
      2026-12-30 10:00 | 1 working day | due 2026-12-31 17:00 Thu
      2026-12-30 10:00 | 2 working days | dated when 2027 is published
      2026-12-31 16:00 | 1 working hour | due 2026-12-31 17:00 Thu
      2026-12-31 16:01 | 1 working hour | dated when 2027 is published
      2023-12-29 10:00 | 1 working day | dated when 2023 is published
      2023-12-31 10:00 | 1 working day | due 2024-01-02 17:00 Tue
      2026-12-30 10:00 | 2 working days, stood 2026-12-31 09:00..on | suspended
      """)
  }

  /// What may be done within days may be done until the midnight that ends the last of them.
  @Test func windowsCloseAtMidnight() throws {
    let clock = try Self.clock()
    let table = """
      2026-02-13 16:00 | 1 working day | open 2026-02-14 23:59 | closed 2026-02-15 00:00
      2026-02-13 16:00 | 2 working days | open 2026-02-24 23:59 | closed 2026-02-25 00:00
      2026-02-13 16:00 | 1 calendar day | open 2026-02-14 23:59 | closed 2026-02-15 00:00
      2026-02-13 16:00 | 30 calendar days | open 2026-03-15 23:59 | closed 2026-03-16 00:00
      2026-02-13 16:00 | 1 working hour | open 2026-02-13 17:00 | closed 2026-02-13 17:01
      """
    for row in table.split(separator: "\n") {
      let cells = row.components(separatedBy: " | ")
      let start = try clock.moment(cells[0]), budget = try Self.term(cells[1], from: start, clock).budget
      for cell in cells[2...] {
        let word = cell.prefix { $0 != " " }, moment = try clock.moment(String(cell.suffix(16)))
        #expect(clock.isOpen(budget, since: start, at: moment) == (word == "open"), "\(row)")
      }
      let last = try #require(clock.lastDay(budget, since: start))
      #expect(cells[2].contains(last.en), "\(row): \(last.en)")
    }
  }

  private static let read = Result { try readClock() }

  private static func clock() throws -> WorkClock { try read.get() }

  private static func readClock() throws -> WorkClock {
    let folder = URL(filePath: #filePath).appending(path: "../../../cities/bazhong").standardized
    let files = try #require(PackFiles.folder(folder).value)
    let pack = try #require(loadPack(files).value)
    return try #require(WorkClock(pack))
  }

  private func check(_ table: String, _ sourceLocation: SourceLocation = #_sourceLocation) throws {
    let clock = try Self.clock()
    let found = try table.split(separator: "\n").map { row in
      let cells = row.components(separatedBy: " | ")
      let term = try Self.term(cells[1], from: clock.moment(cells[0]), clock)
      if case .at(let due) = clock.due(of: term), term.suspension == nil {
        #expect(term.isOverdue(clock: clock, at: due) == false, "\(row)", sourceLocation: sourceLocation)
        #expect(term.isOverdue(clock: clock, at: due + 1) == true, "\(row)", sourceLocation: sourceLocation)
      }
      return "\(cells[0]) | \(cells[1]) | \(Self.text(clock.due(of: term), clock))"
    }
    #expect(found.joined(separator: "\n") == table, sourceLocation: sourceLocation)
  }

  /// Reads `1 + 2 working days, stood 2026-02-14 09:00..on`.
  private static func term(_ text: String, from start: Date, _ clock: WorkClock) throws -> Term {
    let parts = text.components(separatedBy: ", stood ")
    let words = parts[0].split(separator: " ").map(String.init)
    let unit: TermBudget.Unit =
      parts[0].contains("calendar") ? .calendarDays : parts[0].contains("hour") ? .workingHours : .workingDays
    let suspensions = try parts.dropFirst().map { stood in
      let ends = stood.components(separatedBy: "..")
      return Term.Suspension(
        from: try clock.moment(ends[0]), reason: "rain", to: ends[1] == "on" ? nil : try clock.moment(ends[1]))
    }
    var term = Term(
      budget: TermBudget(amount: try #require(Int(words[0])), unit: unit), started: start,
      suspensions: Array(suspensions))
    if words[1] == "+" { term.extended = try #require(Int(words[2])) }
    return term
  }

  private static func text(_ due: Due, _ clock: WorkClock) -> String {
    switch due {
    case .suspended: return "suspended"
    case .whenPublished(let year): return "dated when \(year) is published"
    case .at(let moment):
      let day = clock.day(of: moment), minute = Int(moment.timeIntervalSince(clock.moment(day, minute: 0)) / 60)
      let time = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
      let weekday = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][day.weekday - 1]
      let isMadeUp = minute > 0 && day.weekday > 5 && clock.calendar.isWorking(day) == true
      return "due \(day) \(time) \(weekday)" + (isMadeUp ? ", made up" : "")
    }
  }
}
