package import CityModel
package import Foundation

extension WorkClock {
  /// When the term runs out. What is done at that very moment is in time.
  ///
  /// *Hours* run inside working hours only, from the moment the term began, and stand while it is suspended.
  ///
  /// *Days*: the day on which the term begins is not counted, whether worked or not; the term runs out at the end of
  /// the working hours of the last day. A working day of which a suspension took any moment of working time is not
  /// counted, so each such day extends the term by one. A suspension outside working hours extends nothing.
  ///
  /// A suspension that begins after the term ran out hides nothing: the term stays dated.
  /// A budget of nothing runs out as it begins.
  ///
  /// - Returns: `.suspended` while the clock stands with time left, even where the year to come is not published;
  ///   `.whenPublished` with the first year that is missing.
  package func due(of term: Term) -> Due {
    guard term.wholeBudget.amount > 0 else { return .at(term.started) }
    return switch term.budget.unit {
    case .workingHours: dueByHours(term)
    case .workingDays: dueByDays(term)
    case .calendarDays: dueByCalendar(term)
    }
  }

  /// Whether something that may be done within a budget of working time after a moment may still be done.
  ///
  /// Days are counted as those of a term, but the last of them is open to its midnight: residents keep no office
  /// hours. Days of the calendar run out at that midnight by themselves. Hours run out as those of a term do, the last
  /// moment counted in. A window that reaches into a year that is not published is open.
  package func isOpen(_ budget: TermBudget, since start: Date, at moment: Date) -> Bool {
    guard case .at(let due) = due(of: Term(budget: budget, started: start)) else { return true }
    return switch budget.unit {
    case .workingHours: moment <= due
    case .workingDays: day(of: moment) <= day(of: due)
    case .calendarDays: moment < due
    }
  }

  /// The last day of such a window, as every page writes a day; `nil` when it is not dated.
  func lastDay(_ budget: TermBudget, since start: Date) -> LocalizedText? {
    guard case .at(let due) = due(of: Term(budget: budget, started: start)) else { return nil }
    let last = budget.unit == .calendarDays ? day(of: due).adding(days: -1) : day(of: due)
    return LocalizedText(zh: last.description, en: last.description)
  }

  private func dueByHours(_ term: Term) -> Due {
    var left = Double(term.wholeBudget.amount) * 3600
    return firstDay(from: day(of: term.started), of: term) { spans in
      for span in spans.flatMap(term.running) {
        if span.seconds >= left { return span.lowerBound.addingTimeInterval(left) }
        left -= span.seconds
      }
      return nil
    }
  }

  private func dueByDays(_ term: Term) -> Due {
    var left = term.wholeBudget.amount
    return firstDay(from: day(of: term.started).adding(days: 1), of: term) { spans in
      guard let end = spans.last?.upperBound, spans.allSatisfy({ term.running($0) == [$0] }) else { return nil }
      left -= 1
      return left == 0 ? end : nil
    }
  }

  /// Every day counts, and the day on which the term begins does not; it runs out at midnight after the last one.
  ///
  /// A day of which a suspension took any moment is not counted. Needs no published calendar.
  ///
  /// - Source: Civil Code article 201: the day of the beginning is not counted in.
  private func dueByCalendar(_ term: Term) -> Due {
    if let open = term.suspension, case .at(let due) = counted(term, ledger: Array(term.suspensions.dropLast())),
      open.from < due
    {
      return .suspended
    }
    return counted(term, ledger: term.suspensions)
  }

  private func counted(_ term: Term, ledger: [Term.Suspension]) -> Due {
    let taken = ledger.reduce(into: Set<CalendarDay>()) { days, suspension in
      guard let end = suspension.to else { return }
      var day = self.day(of: suspension.from)
      while day <= self.day(of: end) {
        days.insert(day)
        day = day.adding(days: 1)
      }
    }
    var left = term.wholeBudget.amount
    var day = self.day(of: term.started)
    while left > 0 {
      day = day.adding(days: 1)
      if !taken.contains(day) { left -= 1 }
    }
    return .at(moment(day.adding(days: 1), minute: 0))
  }

  /// Walks day by day until one of them holds the end. Ends at the latest with the last published year.
  private func firstDay(from first: CalendarDay, of term: Term, holding end: ([Range<Date>]) -> Date?) -> Due {
    let lastDay = term.suspension.map { self.day(of: $0.from) }
    var day = first
    while lastDay.map({ day <= $0 }) ?? true {
      guard let spans = spans(of: day) else { return lastDay == nil ? .whenPublished(year: day.year) : .suspended }
      if let end = end(spans) { return .at(end) }
      day = day.adding(days: 1)
    }
    return .suspended
  }
}
