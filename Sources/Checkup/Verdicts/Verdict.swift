package import CityModel

/// Whether a measure did what was said of it beforehand.
package enum Verdict: Hashable, Sendable {
  case reached(Change)
  /// The right way and more than chance, but less than was predicted.
  case partly(Change)
  case not(Change, Miss)
  case cannotTell(Doubt)
  /// The first day on which there can be a verdict.
  case notYet(until: CalendarDay)

  package enum Miss: String, CaseIterable, Sendable {
    case wrongDirection = "wrong-direction"
    /// No change is shown, and one as large as predicted can be ruled out.
    case noChange = "no-change"
  }

  /// Why it cannot be told. When several apply, the first in this order is given.
  package enum Doubt: Hashable, Sendable {
    case periodNotStated
    /// No change was predicted in either direction.
    case noDirection
    case notSealed
    case sealedLate(sealed: CalendarDay, starts: CalendarDay)
    /// The prediction is not the one that was sealed.
    case altered
    case tooFew(before: Int, after: Int, least: Int)
    case noValue(Phase)
    case noInterval(Phase)
    /// A value of a source states no error, and its series before the measure is too short to show one.
    case seriesTooShort(found: Int, least: Int)
    /// The change may be none, and may be as large as predicted.
    case tooWide(Change)
  }

  package enum Phase: String, CaseIterable, Sendable {
    case before, after
  }
}

/// That a prediction was sealed: on which day, and whether it still hashes to what was sealed then.
package struct Seal: Hashable, Sendable {
  package let sealed: CalendarDay
  package let isIntact: Bool

  package init(sealed: CalendarDay, isIntact: Bool) {
    self.sealed = sealed
    self.isIntact = isIntact
  }
}

extension Verdict {
  package var statement: Statement {
    switch self {
    case .reached(let change): Statement("verdict.reached", change.blanks)
    case .partly(let change): Statement("verdict.partly", change.blanks)
    case .not(let change, let miss): Statement("verdict.not.\(miss.rawValue)", change.blanks)
    case .cannotTell(let doubt): doubt.statement
    case .notYet(let until): Statement("verdict.not-yet", ["until": .day(until)])
    }
  }
}

extension Verdict.Doubt {
  package var statement: Statement {
    switch self {
    case .periodNotStated: Statement("verdict.cannot-tell.period-not-stated")
    case .noDirection: Statement("verdict.cannot-tell.no-direction")
    case .notSealed: Statement("verdict.cannot-tell.not-sealed")
    case .sealedLate(let sealed, let starts):
      Statement("verdict.cannot-tell.sealed-late", ["sealed": .day(sealed), "starts": .day(starts)])
    case .altered: Statement("verdict.cannot-tell.altered")
    case .tooFew(let before, let after, let least):
      Statement(
        "verdict.cannot-tell.too-few", ["before": .count(before), "after": .count(after), "least": .count(least)])
    case .noValue(let phase): Statement("verdict.cannot-tell.no-value.\(phase.rawValue)")
    case .noInterval(let phase): Statement("verdict.cannot-tell.no-interval.\(phase.rawValue)")
    case .seriesTooShort(let found, let least):
      Statement("verdict.cannot-tell.series-too-short", ["found": .count(found), "least": .count(least)])
    case .tooWide(let change): Statement("verdict.cannot-tell.too-wide", change.blanks)
    }
  }
}
