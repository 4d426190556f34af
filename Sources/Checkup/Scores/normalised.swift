package import CityModel

/// A column brought on the common scale, and by what.
package struct Scaled: Hashable, Sendable {
  /// 0...100, or standard deviations for z scores; more is better. Missing stays missing.
  package let values: [Double?]
  /// What the scale was made of: the worst and the best, or for z scores the mean and the deviation.
  package let low: Double
  package let high: Double
}

/// Brings a column on a scale on which more is better.
///
/// - Parameters:
///   - rises: whether more of it is better.
///   - worst: the value worth 0, for goalposts.
///   - best: the value worth 100, for goalposts, and the target.
/// - Returns: `nil` where the values tell nothing apart (all alike, or only one) and the method asks for a spread, and
///   where a goalpost is missing. Such an indicator gets no weight; giving everybody 50 would invent a middle.
/// - Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 5; the way to a target from the worst
///   value found as in COINr's `n_dist2targ`.
package func normalised(
  _ column: [Double?], by method: Composite.Normalisation, rises: Bool, worst: Double? = nil, best: Double? = nil
) -> Scaled? {
  let known = column.compactMap { $0 }
  guard let least = known.min(), let most = known.max() else { return nil }
  let (poorest, finest) = rises ? (least, most) : (most, least)
  switch method {
  case .minMax: return poorest == finest ? nil : between(poorest, finest, column)
  case .goalposts:
    guard let worst, let best, worst != best else { return nil }
    return between(worst, best, column)
  case .target:
    guard let best else { return nil }
    return towards(best, from: poorest, column, rises: rises)
  case .zScore: return standardised(column, rises: rises)
  case .rank: return known.count < 2 || least == most ? nil : placed(column, rises: rises)
  }
}

/// Clipped at both ends: beyond a goalpost nothing more is gained or lost.
private func between(_ low: Double, _ high: Double, _ column: [Double?]) -> Scaled {
  Scaled(values: column.map { $0.map { min(max(100 * ($0 - low) / (high - low), 0), 100) } }, low: low, high: high)
}

/// When even the poorest value has reached the target, everybody has.
private func towards(_ target: Double, from poorest: Double, _ column: [Double?], rises: Bool) -> Scaled {
  guard rises ? poorest < target : poorest > target else {
    return Scaled(values: column.map { $0.map { _ in 100 } }, low: poorest, high: target)
  }
  return between(poorest, target, column)
}

private func standardised(_ column: [Double?], rises: Bool) -> Scaled? {
  guard let moments = Moments(column.compactMap { $0 }), moments.count > 1, moments.deviation > 0 else { return nil }
  let sign = rises ? 1.0 : -1.0
  return Scaled(
    values: column.map { $0.map { sign * ($0 - moments.mean) / moments.deviation } }, low: moments.mean,
    high: moments.deviation)
}

/// 100 for the first and 0 for the last; equal values share the mean of their places.
private func placed(_ column: [Double?], rises: Bool) -> Scaled {
  let known = column.compactMap { $0 }
  let values = column.map { value in
    value.map { own in
      let behind = Double(known.count { rises ? $0 < own : $0 > own })
      let alike = Double(known.count { $0 == own } - 1)
      return 100 * (behind + alike / 2) / Double(known.count - 1)
    }
  }
  return Scaled(values: values, low: Double(known.count), high: 1)
}
