package import CityModel

/// The verdict on a prediction, in both ways where there are two, and which of them stands.
package struct Judgement: Hashable, Sendable {
  package enum Way: String, CaseIterable, Sendable {
    /// The region held against itself before.
    case beforeAfter = "before-after"
    /// The region's change held against that of others.
    case difference
  }

  /// The one that stands.
  package let verdict: Verdict
  package let way: Way
  package let beforeAfter: Verdict
  /// What the series did by itself before; its interval is in the verdict when it is enough.
  package let fluctuation: Fluctuation
  /// `nil` when the prediction names no comparison regions.
  package let difference: DifferenceInDifferences?
  /// The verdict by the difference; `nil` when it does not stand.
  package let byDifference: Verdict?
}

/// Judges a prediction by what was measured.
///
/// The difference in differences stands where the prediction named comparison regions when it was sealed and nothing
/// speaks against it; else the region is held against itself before. Which of the two is decided before either is
/// looked at, by the assumptions alone: a choice between two results would give chance two tries.
///
/// - Parameters:
///   - comparisons: the tracks of the prediction's comparison regions, in its order.
///   - known: what speaks against the comparison beside the figures.
package func judgement(
  _ prediction: Prediction, region: Track, comparisons: [Track], known: [DifferenceInDifferences.Obstacle] = [],
  sealed seal: Seal?, today: CalendarDay
) -> Judgement {
  let own = fluctuation(
    of: region.points.compactMap { point in
      point.measured.value.map { DatedValue(period: point.period, value: $0) }
    }, from: prediction.baseline, to: prediction.judged, before: prediction.starts)
  let beforeAfter = verdict(
    prediction, before: region.measured(over: prediction.baseline), after: region.measured(over: prediction.judged),
    fluctuation: own, sealed: seal, today: today)
  let difference =
    prediction.comparisons.isEmpty
    ? nil : differenceInDifferences(prediction, region: region, comparisons: comparisons, known: known)
  let byDifference = difference.flatMap { difference in
    difference.stands ? verdict(prediction, by: difference, sealed: seal, today: today) : nil
  }
  return Judgement(
    verdict: byDifference ?? beforeAfter, way: byDifference == nil ? .beforeAfter : .difference,
    beforeAfter: beforeAfter, fluctuation: own, difference: difference, byDifference: byDifference)
}
