package import CityModel

/// One thing that was done on the way from stated values to scores, so that nothing happens unsaid.
package enum MethodNote: Hashable, Sendable {
  /// Held at this period, which so many regions have.
  case period(ID<Indicator>, Period, regions: Int)
  /// No region has a plain number with a date.
  case noValues(ID<Indicator>)
  /// Taken although its period is only near.
  case near(ID<Indicator>, ID<Region>, Period, Distance)
  case leftOut(ID<Indicator>, ID<Region>, PeerFigures.Reason)
  /// An outlier, drawn in.
  case drawnIn(ID<Indicator>, ID<Region>, from: Double, to: Double)
  case normalised(ID<Indicator>, Composite.Normalisation, low: Double, high: Double)
  /// It tells no two regions apart, so it has no weight.
  case noSpread(ID<Indicator>)
  /// Beyond a goalpost: counted as the goalpost.
  case beyond(ID<Indicator>, ID<Region>, Double)
  /// A share in the whole, 0...1, and where it comes from.
  case weight(ID<Indicator>, Composite.Weighting, Double)
  /// Too few regions have every indicator for weights from the data, or they do not tell enough apart.
  case noWeights(complete: Int, least: Int)
  /// Less than the least share of indicators, or a group without any.
  case tooLittle(ID<Region>, known: Int, of: Int)
  /// What it lacks was left out; the others of its group carry the weight.
  case reweighted(ID<Region>, lacking: Int)
  /// A geometric mean met a zero, or a score below the floor.
  case zero(ID<Region>, Composite.ZeroRule)
  case aggregated(Composite.Aggregation)
}

extension MethodNote {
  package var statement: Statement {
    switch self {
    case .period(let id, let period, let count):
      Statement("method.period", ["indicator": .id(id.text), "period": .period(period), "count": .count(count)])
    case .noValues(let id): Statement("method.no-values", ["indicator": .id(id.text)])
    case .near(let id, let region, let period, _):
      Statement("method.near", ["indicator": .id(id.text), "region": .id(region.text), "period": .period(period)])
    case .leftOut(let id, let region, _):
      Statement("method.left-out", ["indicator": .id(id.text), "region": .id(region.text)])
    case .drawnIn(let id, let region, let from, let to):
      Statement(
        "method.drawn-in",
        ["indicator": .id(id.text), "region": .id(region.text), "from": .measure(from), "to": .measure(to)])
    case .normalised(let id, let method, let low, let high):
      Statement(
        "method.normalised.\(method.rawValue)",
        ["indicator": .id(id.text), "low": .measure(low), "high": .measure(high)])
    case .noSpread(let id): Statement("method.no-spread", ["indicator": .id(id.text)])
    case .beyond(let id, let region, let number):
      Statement("method.beyond", ["indicator": .id(id.text), "region": .id(region.text), "number": .measure(number)])
    case .weight(let id, let weighting, let share):
      Statement("method.weight.\(weighting.rawValue)", ["indicator": .id(id.text), "share": .number(100 * share)])
    case .noWeights(let complete, let least):
      Statement("method.no-weights", ["complete": .count(complete), "least": .count(least)])
    case .tooLittle(let region, let known, let all):
      Statement("method.too-little", ["region": .id(region.text), "known": .count(known), "all": .count(all)])
    case .reweighted(let region, let lacking):
      Statement("method.reweighted", ["region": .id(region.text), "count": .count(lacking)])
    case .zero(let region, let rule): rule.statement(region)
    case .aggregated(let aggregation): Statement("method.aggregated.\(aggregation.rawValue)")
    }
  }

  /// A second sentence that says why, where there is one.
  package var reason: Statement? {
    switch self {
    case .leftOut(_, _, let reason): reason.statement
    case .near(_, _, _, let distance): distance.peerStatement
    default: nil
    }
  }
}

extension Composite.ZeroRule {
  fileprivate func statement(_ region: ID<Region>) -> Statement {
    switch self {
    case .annul: Statement("method.zero.annul", ["region": .id(region.text)])
    case .noScore: Statement("method.zero.no-score", ["region": .id(region.text)])
    case .floor(let floor): Statement("method.zero.floor", ["region": .id(region.text), "floor": .measure(floor)])
    }
  }
}
