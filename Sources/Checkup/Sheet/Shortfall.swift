import CityModel

/// An indicator that falls short of a benchmark it may be judged by, with how far.
package struct Shortfall: Sendable {
  package let reading: IndicatorReading
  /// Of all that the reading is judged by: the better grade first, then the newer benchmark.
  package let comparison: Comparison
  /// The distance in the indicator's unit.
  package let distance: Double
  /// The distance as a share of the benchmark, so that different units stand in one list; `nil` for a benchmark of nought.
  package let share: Double?
}

extension CheckupSheet {
  /// What falls short, the furthest first; those without a share come last. Only what may be judged is in it.
  package func shortfalls() -> [Shortfall] {
    let all = features.flatMap(\.readings).compactMap { $0.shortfall }
    return all.enumerated().sorted {
      ($0.element.share.map(-) ?? 1, $0.offset) < ($1.element.share.map(-) ?? 1, $1.offset)
    }.map(\.element)
  }

  /// Comparisons of the features' newest figures that are shown and may not be judged.
  package var unjudgedCount: Int {
    features.flatMap(\.readings).flatMap(\.comparisons).count { !$0.comparability.isJudged }
  }
}

extension IndicatorReading {
  fileprivate var shortfall: Shortfall? {
    let judged = comparisons.filter { $0.comparability.isJudged }
    guard let comparison = judged.last(where: { $0.comparability == .same }) ?? judged.last,
      comparison.standing == .worse, let distance = comparison.distance
    else { return nil }
    let base = comparison.benchmark.observation.value?.number ?? 0
    return Shortfall(
      reading: self, comparison: comparison, distance: distance, share: base == 0 ? nil : distance / base.magnitude)
  }
}
