package import CityModel

/// A value held against a benchmark: how far that may be done at all and, where it may, how the city stands.
package struct Comparison: Sendable {
  package let figure: Figure
  package let benchmark: Benchmark
  package let comparability: Comparability
  /// `nil` unless *same* or *near*, and where the sources' words leave it open.
  package let side: Side?
  /// `nil` unless *same* or *near*: what is not comparable is shown and not judged.
  package let standing: Standing?
  /// Figure less benchmark in the indicator's unit, with the relation that is certain; `nil` where `side` is.
  package let gap: Value?
}

/// Holds an observed value against a benchmark of the same indicator.
package func compare(_ observation: Observation, with benchmark: Benchmark, of indicator: Indicator) -> Comparison {
  compare(Figure(observation), with: benchmark, of: indicator)
}

/// Holds a figure, however it was come by, against a benchmark of the same indicator.
///
/// Stocks are *same* on the same day and *near* when at most twelve calendar months apart, both ends counted. A stock
/// given for a year, month or span has no exact day, so it is comparable only with one of the very same period.
/// Flows are *same* over the same span and *near* over adjacent spans of equal length. A period that is not stated
/// is never guessed. Only same and near are judged.
package func compare(_ figure: Figure, with benchmark: Benchmark, of indicator: Indicator) -> Comparison {
  let comparability = comparability(of: figure, with: benchmark, of: indicator)
  guard comparability.isJudged, let mine = figure.value, let theirs = benchmark.observation.value else {
    return Comparison(
      figure: figure, benchmark: benchmark, comparability: comparability, side: nil, standing: nil, gap: nil)
  }
  let side = mine.side(of: theirs)
  return Comparison(
    figure: figure, benchmark: benchmark, comparability: comparability, side: side,
    standing: standing(mine, theirs, indicator), gap: side.flatMap { _ in mine.difference(to: theirs) })
}

/// By the side that the value lies on; for a target or a band by how far either lies from the aim.
private func standing(_ mine: Value, _ theirs: Value, _ indicator: Indicator) -> Standing {
  let aim = indicator.aim
  let side = aim.map { mine.distanceSide(of: theirs, to: $0) } ?? mine.side(of: theirs)
  switch (side, indicator.direction) {
  case (nil, _): return .undecided(.relation)
  case (.equal, _): return .equal
  case (_, .none): return .undecided(.noDirection)
  case (.above, .up), (.below, .down), (.below, .target), (.below, .band): return .better
  case (.above, .down), (.below, .up), (.above, .target), (.above, .band): return .worse
  }
}

private func comparability(of figure: Figure, with benchmark: Benchmark, of indicator: Indicator) -> Comparability {
  let other = benchmark.observation
  guard figure.indicator == indicator.id, other.indicator == indicator.id else {
    return .notComparable([.differentIndicator])
  }
  let valueReasons = reasons(figure.value, .observation) + reasons(other.value, .benchmark)
  let dates = dates(figure.period, other.period, indicator.nature)
  switch dates {
  case .notComparable(let dateReasons): return .notComparable(valueReasons + dateReasons)
  case .same, .near: return valueReasons.isEmpty ? dates : .notComparable(valueReasons)
  }
}

private func reasons(_ value: Value?, _ party: Party) -> [Comparability.Reason] {
  guard let value else { return [.noValue(party)] }
  return value.isNumeric ? [] : [.classValue(party)]
}
