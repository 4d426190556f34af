import CityModel
import Testing

@Suite struct WordsTests {
  @Test("every day from 1900 to 2100 comes back from its parts and from its text, and weekdays go round")
  func everyDay() throws {
    let first = try #require(CalendarDay(year: 1900, month: 1, day: 1))
    let last = try #require(CalendarDay(year: 2100, month: 12, day: 31))
    #expect(first.weekday == 1, "1 January 1900 was a Monday")
    var wrong: [Int] = []
    for number in first.daysSince1970...last.daysSince1970 {
      let day = CalendarDay(daysSince1970: number)
      let (year, month, dayOfMonth) = day.parts
      let isRight =
        CalendarDay(year: year, month: month, day: dayOfMonth) == day && CalendarDay(day.description) == day
        && day.weekday == (number - first.daysSince1970) % 7 + 1
      if !isRight { wrong.append(number) }
    }
    #expect(wrong.isEmpty)
    #expect(last.daysSince1970 - first.daysSince1970 + 1 == 201 * 365 + 49)
  }

  @Test("known days", arguments: [("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2), ("2026-11-23", 20_780, 1)])
  func knownDay(text: String, number: Int, weekday: Int) throws {
    let day = try #require(CalendarDay(text))
    #expect(day.daysSince1970 == number)
    #expect(day.weekday == weekday)
  }

  @Test(
    "what is no day",
    arguments: [
      "2023-02-29", "1900-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "2024-4-1", "+024-01-01", "2024-+1-01",
      "0000-01-01", "",
    ])
  func noDay(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test(
    "periods",
    arguments: [
      ("2024-12-31", "2024-12-31", "2024-12-31", "2024-12-31"), ("2024-02", "2024-02", "2024-02-01", "2024-02-29"),
      ("2023-12", "2023-12", "2023-12-01", "2023-12-31"), ("2024", "2024", "2024-01-01", "2024-12-31"),
      ("2024-01..2024-07", "2024-01-01..2024-07-31", "2024-01-01", "2024-07-31"),
      ("2023..2024-02-01", "2023-01-01..2024-02-01", "2023-01-01", "2024-02-01"),
    ])
  func period(text: String, written: String, first: String, last: String) throws {
    let period = try #require(Period(text))
    #expect([period.description, period.first?.description, period.last?.description] == [written, first, last])
    #expect(Period(written)?.last == period.last)
  }

  @Test("a period that is not stated has no days")
  func notStated() {
    #expect(Period("") == .notStated)
    #expect(Period.notStated.first == nil && Period.notStated.last == nil && Period.notStated.description.isEmpty)
  }

  @Test(
    "what is no period",
    arguments: [
      "24", "2024-1", "2024-13", "+024", "2024-02..2024-01", "2024..2025..2026", "..2024", "2024..", "autumn",
    ])
  func noPeriod(text: String) {
    #expect(Period(text) == nil)
  }

  @Test("a value keeps the digits of its source; a class has no number")
  func values() {
    #expect(Value(.equal, "67.00").text == "67.00")
    #expect(Value(.equal, "67.00").number == 67)
    #expect(Value(.occasionally, "Ⅳ").number == nil)
    #expect(Value.Relation.allCases.map(\.rawValue) == ["=", ">", ">=", "<", "<=", "<<", "occasionally"])
  }
}
