package import CityModel

/// How a value stands to what it should come to.
package enum AimStanding: Hashable, Sendable {
  case met
  /// So far above or below it, in the unit; with the relation that is certain.
  case above(Value)
  case below(Value)
  /// The source's words leave it open.
  case undecided

  package var isMiss: Bool {
    switch self {
    case .above, .below: true
    case .met, .undecided: false
    }
  }
}

extension Value {
  /// `nil` for a class, which lies nowhere.
  package func standing(to aim: ClosedRange<Double>) -> AimStanding? {
    guard let possible else { return nil }
    let low = Value(.equal, aim.lowerBound.written), high = Value(.equal, aim.upperBound.written)
    if side(of: low) == .below { return difference(to: low).map { .below($0) } }
    if side(of: high) == .above { return difference(to: high).map { .above($0) } }
    return possible.low >= aim.lowerBound && possible.high <= aim.upperBound ? .met : .undecided
  }

  /// Which of two values lies further from the aim: `.above` when this one surely does, `nil` when it is left open.
  func distanceSide(of other: Value, to aim: ClosedRange<Double>) -> Side? {
    guard let mine = possible?.distance(to: aim), let theirs = other.possible?.distance(to: aim) else { return nil }
    if mine.isPoint, theirs.isPoint, mine.low == theirs.low { return .equal }
    if mine.isAbove(theirs) { return .above }
    return theirs.isAbove(mine) ? .below : nil
  }
}

extension Possible {
  fileprivate var isPoint: Bool { low == high }

  /// The distances from the aim that the possible numbers have; 0 within it.
  fileprivate func distance(to aim: ClosedRange<Double>) -> Possible {
    if low > aim.upperBound || low == aim.upperBound && !countsLow {
      return Possible(
        low: low - aim.upperBound, high: high - aim.upperBound, countsLow: countsLow, countsHigh: countsHigh)
    }
    if high < aim.lowerBound || high == aim.lowerBound && !countsHigh {
      return Possible(
        low: aim.lowerBound - high, high: aim.lowerBound - low, countsLow: countsHigh, countsHigh: countsLow)
    }
    let (below, above) = (max(0, aim.lowerBound - low), max(0, high - aim.upperBound))
    return Possible(
      low: 0, high: max(below, above), countsLow: true,
      countsHigh: below == above ? countsLow || countsHigh : below > above ? countsLow : countsHigh)
  }
}

extension Double {
  /// Its digits without a needless point.
  fileprivate var written: String { self == rounded() && magnitude < 1e15 ? String(Int64(self)) : String(self) }
}

extension AimStanding {
  package var statement: Statement {
    switch self {
    case .met: Statement("aim.met")
    case .above(let distance): Statement("aim.above", ["distance": .number(distance.number ?? 0)])
    case .below(let distance): Statement("aim.below", ["distance": .number(-(distance.number ?? 0))])
    case .undecided: Statement("aim.undecided")
    }
  }
}
