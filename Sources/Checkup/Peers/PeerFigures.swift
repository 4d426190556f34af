package import CityModel

/// The figures of one indicator that may be held against each other, one a region, and who is left out and why.
///
/// One definition and one unit follow from the indicator. The periods follow from the rule: all the same as the one
/// chosen, or near it and near each other as well, so that no two of them lie further apart than the rule allows.
package struct PeerFigures: Sendable {
  package struct Entry: Sendable {
    package let region: ID<Region>
    package let figure: Figure
    package let number: Double
    /// How far its period lies from the one chosen; `nil` for the very same.
    package let distance: Distance?
  }

  package struct LeftOut: Sendable {
    package let region: ID<Region>
    /// Never empty.
    package let reasons: [Reason]
    /// What it has nevertheless, newest first: shown and not ranked.
    package let figures: [Figure]
  }

  package enum Reason: Hashable, Sendable {
    case lack(MapReading.Lack)
    /// It would be taken if near periods were.
    case onlyNear(Period, Distance)
    /// Near to the period chosen and too far from that of another region that was taken.
    case tooFarFrom(ID<Region>, Period)
  }

  package let indicator: Indicator
  package let regions: [ID<Region>]
  /// `nil` when no region has a plain number with a date.
  package let period: Period?
  /// Every period that a region has a plain number of, newest first, and how many regions have it.
  package let periods: [(period: Period, count: Int)]
  package let entries: [Entry]
  package let leftOut: [LeftOut]
}

extension Distance {
  /// Said of two regions, of which neither is the other's benchmark.
  package var peerStatement: Statement {
    switch self {
    case .apart(let months, let days, _): Statement("peers.apart", ["months": .count(months), "days": .count(days)])
    case .adjacent: Statement("peers.adjacent")
    }
  }
}

extension PeerFigures.Reason {
  package var statement: Statement {
    switch self {
    case .lack(let lack): lack.statement
    case .onlyNear(let period, .apart(let months, let days, _)):
      Statement("peers.only-near", ["period": .period(period), "months": .count(months), "days": .count(days)])
    case .onlyNear(let period, .adjacent): Statement("peers.only-adjacent", ["period": .period(period)])
    case .tooFarFrom(let region, let period):
      Statement("peers.too-far-from", ["region": .id(region.text), "period": .period(period)])
    }
  }
}
