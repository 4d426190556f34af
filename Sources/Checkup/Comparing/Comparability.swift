package import CityModel

/// One of the two things held against each other.
package enum Party: String, CaseIterable, Sendable {
  case observation, benchmark
}

/// How far two values may be held against each other. One indicator means one definition and one unit,
/// so only their dates and the values themselves can stand in the way.
package enum Comparability: Hashable, Sendable {
  case same
  case near(Distance)
  /// Every reason that applies, in the order of `Reason`'s cases; never empty.
  case notComparable([Reason])
}

/// How far apart two dates or spans lie that are still near.
package enum Distance: Hashable, Sendable {
  /// Two days: whole calendar months from the earlier to the later, and the days left over.
  case apart(months: Int, days: Int, earlier: Party)
  /// Two spans of one length, one beginning the day after the other ends.
  case adjacent(earlier: Party)
}

extension Comparability {
  package enum Reason: Hashable, Sendable {
    case differentIndicator
    /// It was sought and not found.
    case noValue(Party)
    /// A class (such as Ⅳ) and not a number; the pack gives classes no order.
    case classValue(Party)
    case periodNotStated(Party)
    /// A stock known for a year, month or span but not for a day.
    case dayNotStated(Party)
    case tooFarApart(months: Int, days: Int, earlier: Party)
    case differentLength(observation: SpanLength, benchmark: SpanLength)
    /// Spans that share days without being the same span.
    case overlapping
  }
}

/// How long a span is: in calendar months when it begins on a first and ends on a last of a month, else in days.
package enum SpanLength: Hashable, Sendable {
  case months(Int)
  case days(Int)

  /// - Precondition: `first` is not after `last`.
  package init(from first: CalendarDay, to last: CalendarDay) {
    precondition(first <= last, "a span ends on its first day or later")
    let end = last.adding(days: 1).parts
    let start = first.parts
    self =
      start.day == 1 && end.day == 1
      ? .months((end.year - start.year) * 12 + end.month - start.month)
      : .days(last.daysSince1970 - first.daysSince1970 + 1)
  }
}

extension Comparability {
  package var statement: Statement {
    switch self {
    case .same: Statement("comparison.same")
    case .near: Statement("comparison.near")
    case .notComparable: Statement("comparison.not-comparable")
    }
  }

  /// Whether the values may be judged, or only shown.
  package var isJudged: Bool {
    if case .notComparable = self { false } else { true }
  }
}

extension Distance {
  /// Said of the benchmark: five months *before* the observation.
  package var statement: Statement {
    switch self {
    case .apart(let months, let days, let earlier):
      Statement("distance.\(earlier.benchmarkLies)", ["months": .count(months), "days": .count(days)])
    case .adjacent(let earlier): Statement("distance.period-\(earlier.benchmarkLies)")
    }
  }
}

extension Comparability.Reason {
  package var statement: Statement {
    switch self {
    case .differentIndicator: Statement("incomparable.different-indicator")
    case .noValue(let party): Statement("incomparable.no-value.\(party.rawValue)")
    case .classValue(let party): Statement("incomparable.class.\(party.rawValue)")
    case .periodNotStated(let party): Statement("incomparable.period-not-stated.\(party.rawValue)")
    case .dayNotStated(let party): Statement("incomparable.day-not-stated.\(party.rawValue)")
    case .tooFarApart(let months, let days, let earlier):
      Statement("incomparable.too-far.\(earlier.benchmarkLies)", ["months": .count(months), "days": .count(days)])
    case .differentLength(let observation, let benchmark):
      Statement(
        "incomparable.different-length",
        Dictionary(uniqueKeysWithValues: [observation.blank(of: .observation), benchmark.blank(of: .benchmark)]))
    case .overlapping: Statement("incomparable.overlapping")
    }
  }
}

extension Party {
  /// Where the benchmark lies when this party is the earlier one.
  fileprivate var benchmarkLies: String { self == .benchmark ? "before" : "after" }
}

extension SpanLength {
  fileprivate func blank(of party: Party) -> (String, Statement.Blank) {
    switch self {
    case .months(let count): ("\(party.rawValue)Months", .count(count))
    case .days(let count): ("\(party.rawValue)Days", .count(count))
    }
  }
}
