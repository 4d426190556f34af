import Foundation

/// When a value holds: a day for a stock, a span for a flow, or not said at all.
package enum Period: Hashable, Sendable {
  case day(CalendarDay)
  case month(year: Int, month: Int)
  case year(Int)
  /// From the first day to the last, both counted; written `2024-01..2024-07` in a pack.
  case span(CalendarDay, CalendarDay)
  /// The source gives no period. Never guessed.
  case notStated
}

extension Period {
  /// Reads `2024-12-31`, `2024-12`, `2024`, `2024-01..2024-07`, or nothing at all (not stated); `nil` for anything else.
  package init?(_ text: String) {
    if text.isEmpty {
      self = .notStated
    } else if let day = CalendarDay(text) {
      self = .day(day)
    } else if let dots = text.firstRange(of: "..") {
      let end = String(text[dots.upperBound...])
      guard let from = Period(String(text[..<dots.lowerBound]))?.first,
        !end.contains(".."), let to = Period(end)?.last, from <= to
      else { return nil }
      self = .span(from, to)
    } else if text.count == 4, let day = CalendarDay(text + "-01-01") {
      self = .year(day.year)
    } else if let day = CalendarDay(text + "-01"), text.count == 7 {
      self = .month(year: day.parts.year, month: day.parts.month)
    } else {
      return nil
    }
  }

  /// The first day, `nil` when not stated.
  package var first: CalendarDay? {
    switch self {
    case .day(let day): day
    case .month(let year, let month): CalendarDay(year: year, month: month, day: 1)
    case .year(let year): CalendarDay(year: year, month: 1, day: 1)
    case .span(let from, _): from
    case .notStated: nil
    }
  }

  /// The last day, counted in; `nil` when not stated.
  package var last: CalendarDay? {
    switch self {
    case .day(let day): day
    case .month(let year, let month):
      (month == 12
        ? CalendarDay(year: year + 1, month: 1, day: 1)
        : CalendarDay(year: year, month: month + 1, day: 1))?.adding(days: -1)
    case .year(let year): CalendarDay(year: year, month: 12, day: 31)
    case .span(_, let to): to
    case .notStated: nil
    }
  }
}

extension Period: CustomStringConvertible {
  /// As it is written in a pack; empty when not stated.
  package var description: String {
    switch self {
    case .day(let day): day.description
    case .month: String(first?.description.prefix(7) ?? "")
    case .year(let year): String(year)
    case .span(let from, let to): "\(from)..\(to)"
    case .notStated: ""
    }
  }
}
