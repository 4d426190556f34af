package import CityModel

/// A region's change less the mean change of regions where the measure was not taken: what happened everywhere drops out.
///
/// Each comparison region counts the same. The interval is made of those of all the measurements, where they have any,
/// and never narrower than what the gap between the region and the others did by itself before (see `Fluctuation`).
///
/// - Source: Angrist and Pischke (2009), Mostly Harmless Econometrics, section 5.2; the placebo over earlier periods
///   after Bertrand, Duflo and Mullainathan (2004), How much should we trust differences-in-differences estimates?,
///   Quarterly Journal of Economics 119, 249–275.
package struct DifferenceInDifferences: Hashable, Sendable {
  package let comparisons: [ID<Region>]
  /// The changes of the gap over as long a span before the measure began.
  package let fluctuation: Fluctuation
  /// `nil` when a value is missing or there are too few earlier periods to say how sure it is.
  package let change: Change?
  /// Why it cannot stand, in the order of `Obstacle`'s cases; empty when it does.
  package let obstacles: [Obstacle]

  package enum Obstacle: Hashable, Sendable {
    /// Another measure that is to change the same indicator begins there before the judged period is over.
    case comparisonTreated(ID<Region>)
    /// Its boundary changed between the two periods.
    case boundaryChanged(ID<Region>)
    case noValue(ID<Region>, Verdict.Phase)
    case noInterval(ID<Region>, Verdict.Phase)
    /// Fewer earlier differences of the gap than are needed to check that the regions went the same way before.
    case tooFewPeriods(found: Int, least: Int)
    /// The gap moved one way before the measure began.
    case notParallel(Change)
  }

  /// The mean change of the gap before the measure: with parallel trends zero lies in its interval.
  package var placebo: Change? { fluctuation.placebo }
  package var stands: Bool { obstacles.isEmpty && change != nil }
}

/// - Parameter known: obstacles that do not follow from the figures, such as another measure.
package func differenceInDifferences(
  _ prediction: Prediction, region: Track, comparisons: [Track], known: [DifferenceInDifferences.Obstacle] = []
) -> DifferenceInDifferences {
  typealias Obstacle = DifferenceInDifferences.Obstacle
  let gap = fluctuation(
    of: gaps(between: region, and: comparisons), from: prediction.baseline, to: prediction.judged,
    before: prediction.starts)
  let missing = ([region] + comparisons).flatMap { lacks(of: $0, for: prediction) }
  let few: Obstacle? =
    gap.isEnough ? nil : .tooFewPeriods(found: gap.differences.count, least: Fluctuation.leastDifferences)
  let drift = gap.placebo.flatMap { $0.interval.contains(0) ? nil : Obstacle.notParallel($0) }
  return DifferenceInDifferences(
    comparisons: prediction.comparisons, fluctuation: gap,
    change: missing.isEmpty ? change(region, comparisons, prediction)?.widened(to: gap.reach) : nil,
    obstacles: known + missing + [few, drift].compactMap { $0 })
}

private func lacks(of track: Track, for prediction: Prediction) -> [DifferenceInDifferences.Obstacle] {
  [(prediction.baseline, Verdict.Phase.before), (prediction.judged, .after)].compactMap { period, phase in
    let measured = track.measured(over: period)
    if measured.value == nil || measured.isSampled && measured.count < prediction.leastCases {
      return .noValue(track.region, phase)
    }
    return measured.isSampled && measured.interval == nil ? .noInterval(track.region, phase) : nil
  }
}

/// The change of the region less the mean change of the others; a value of a source counts as exact here, since the
/// fluctuation of the gap speaks for it.
private func change(_ region: Track, _ comparisons: [Track], _ prediction: Prediction) -> Change? {
  let others = comparisons.compactMap { change(of: $0, prediction) }
  guard let own = change(of: region, prediction), !others.isEmpty, others.count == comparisons.count else { return nil }
  return difference(own, less: mean(of: others))
}

private func change(of track: Track, _ prediction: Prediction) -> Change? {
  Checkup.change(
    from: track.measured(over: prediction.baseline).exactly, to: track.measured(over: prediction.judged).exactly)
}

extension Measured {
  /// A value without a stated error as one without error.
  var exactly: Measured {
    guard !isSampled, let value else { return self }
    return Measured(value: value, count: count, interval: value...value, isSampled: false)
  }
}

/// The region's value less the mean of the others', for every period of which all have one.
private func gaps(between region: Track, and comparisons: [Track]) -> [DatedValue] {
  guard !comparisons.isEmpty else { return [] }
  return region.points.compactMap { point in
    let others = comparisons.compactMap { $0.measured(over: point.period).value }
    guard let own = point.measured.value, others.count == comparisons.count else { return nil }
    return DatedValue(period: point.period, value: own - others.reduce(0, +) / Double(others.count))
  }
}

extension DifferenceInDifferences.Obstacle {
  package var statement: Statement {
    switch self {
    case .comparisonTreated(let region): Statement("difference.comparison-treated", ["region": .id(region.text)])
    case .boundaryChanged(let region): Statement("difference.boundary-changed", ["region": .id(region.text)])
    case .noValue(let region, let phase):
      Statement("difference.no-value.\(phase.rawValue)", ["region": .id(region.text)])
    case .noInterval(let region, let phase):
      Statement("difference.no-interval.\(phase.rawValue)", ["region": .id(region.text)])
    case .tooFewPeriods(let found, let least):
      Statement("difference.too-few-periods", ["found": .count(found), "least": .count(least)])
    case .notParallel(let change): Statement("difference.not-parallel", change.blanks)
    }
  }
}
