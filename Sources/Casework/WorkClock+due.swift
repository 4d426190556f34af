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
    guard term.budget.amount > 0 else { return .at(term.started) }
    return switch term.budget.unit {
    case .workingHours: dueByHours(term)
    case .workingDays: dueByDays(term)
    }
  }

  /// Whether something that may be done within a budget of working time after a moment may still be done.
  ///
  /// Days are counted as those of a term, but the last of them is open to its midnight: residents keep no office
  /// hours. Hours run out as those of a term do, the last moment counted in. A window that reaches into a year that is
  /// not published is open.
  package func isOpen(_ budget: TermBudget, since start: Date, at moment: Date) -> Bool {
    guard case .at(let due) = due(of: Term(budget: budget, started: start)) else { return true }
    return switch budget.unit {
    case .workingHours: moment <= due
    case .workingDays: day(of: moment) <= day(of: due)
    }
  }

  /// The last day of such a window, as every page writes a day; `nil` when it is not dated.
  func lastDay(_ budget: TermBudget, since start: Date) -> LocalizedText? {
    guard case .at(let due) = due(of: Term(budget: budget, started: start)) else { return nil }
    let day = day(of: due).description
    return LocalizedText(zh: day, en: day)
  }

  private func dueByHours(_ term: Term) -> Due {
    var left = Double(term.budget.amount) * 3600
    return firstDay(from: day(of: term.started), of: term) { spans in
      for span in spans.flatMap(term.running) {
        if span.seconds >= left { return span.lowerBound.addingTimeInterval(left) }
        left -= span.seconds
      }
      return nil
    }
  }

  private func dueByDays(_ term: Term) -> Due {
    var left = term.budget.amount
    return firstDay(from: day(of: term.started).adding(days: 1), of: term) { spans in
      guard let end = spans.last?.upperBound, spans.allSatisfy({ term.running($0) == [$0] }) else { return nil }
      left -= 1
      return left == 0 ? end : nil
    }
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
