extension Reading {
  /// A file's presence publishes its year; it holds only what differs from Monday to Friday.
  func readCalendar() -> WorkCalendar {
    var years: Set<Int> = []
    var working: Set<CalendarDay> = []
    for path in paths(in: "calendar", ending: ".csv") {
      guard let year = Int(path.dropFirst("calendar/".count).dropLast(".csv".count)), (1900...2100).contains(year)
      else {
        report(
          "pack.file-name", "a calendar is named for its year", at: Location(file: path), hint: "calendar/2026.csv")
        continue
      }
      years.insert(year)
      working.formUnion(workingDays(of: year, exceptions: exceptions(path, year: year)))
    }
    return WorkCalendar(years: years, working: working)
  }

  private func exceptions(_ path: String, year: Int) -> [CalendarDay: Bool] {
    var exceptions: [CalendarDay: Bool] = [:]
    for fields in table(path, .holiday) {
      _ = fields.optionalLocalized("name")
      let kind: ExceptionKind? = fields.optionalChoice("kind")
      guard let day = fields.optionalDay("date") else { continue }
      if day.year != year {
        fields.report("pack.wrong-year", "\(day) is not a day of \(year)", at: "date")
      } else if exceptions[day] != nil {
        fields.report("pack.duplicate-id", "\(day) stands here twice", at: "date")
      } else if kind == .makeUp, day.weekday < 6 {
        fields.report("pack.bad-make-up", "\(day) is worked anyway: it is no Saturday or Sunday", at: "date")
      }
      exceptions[day] = kind == .makeUp
    }
    return exceptions
  }

  private func workingDays(of year: Int, exceptions: [CalendarDay: Bool]) -> [CalendarDay] {
    guard let first = Period.year(year).first, let last = Period.year(year).last else { return [] }
    return (first.daysSince1970...last.daysSince1970).map(CalendarDay.init(daysSince1970:))
      .filter { exceptions[$0] ?? ($0.weekday < 6) }
  }
}

private enum ExceptionKind: String, CaseIterable {
  case dayOff = "day-off"
  case makeUp = "make-up"
}
