package import CityModel

/// The column with values that lie far from all others drawn in; missing ones stay missing.
///
/// *Skew and kurtosis*: where the skewness is beyond 2 either way and the excess kurtosis above 3.5, the outermost value
/// of the leaning side is set to its neighbour, then the two outermost, and so on, until one of the two is within bounds
/// or five values were drawn in. *Percentile*: values beyond the two quantiles are set to them.
///
/// - Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, step 4; the bounds and the limit of five as
///   in Becker et al. (2022), COINr: an R package for developing composite indicators, Journal of Open Source Software 7.
package func winsorised(_ column: [Double?], by rule: Composite.Outliers) -> [Double?] {
  switch rule {
  case .none: column
  case .skewKurtosis: drawnIn(column)
  case .percentile(let share): clipped(column, share: share)
  }
}

private let skewLimit = 2.0
private let kurtosisLimit = 3.5
private let mostDrawnIn = 5

private func drawnIn(_ column: [Double?]) -> [Double?] {
  let sorted = column.compactMap { $0 }.sorted()
  guard let moments = Moments(sorted), leansTooFar(moments) else { return column }
  let fromAbove = (moments.skewness ?? 0) > 0
  var result = column
  for count in 1...mostDrawnIn where count < sorted.count && Moments(result.compactMap { $0 }).map(leansTooFar) == true
  {
    let bound = fromAbove ? sorted[sorted.count - 1 - count] : sorted[count]
    result = column.map { value in value.map { fromAbove ? min($0, bound) : max($0, bound) } }
  }
  return result
}

private func leansTooFar(_ moments: Moments) -> Bool {
  guard let skewness = moments.skewness, let kurtosis = moments.excessKurtosis else { return false }
  return abs(skewness) > skewLimit && kurtosis > kurtosisLimit
}

private func clipped(_ column: [Double?], share: Double) -> [Double?] {
  let sorted = column.compactMap { $0 }.sorted()
  guard let low = sampleQuantile(share, of: sorted), let high = sampleQuantile(1 - share, of: sorted) else {
    return column
  }
  return column.map { value in value.map { min(max($0, low), high) } }
}

/// A quantile of values in ascending order: definition 7 of Hyndman and Fan, what spreadsheets give.
///
/// - Parameter share: 0...1.
/// - Returns: `nil` for no values.
package func sampleQuantile(_ share: Double, of sorted: [Double]) -> Double? {
  guard let last = sorted.last else { return nil }
  let place = Double(sorted.count - 1) * share
  let lower = Int(place.rounded(.down))
  guard lower + 1 < sorted.count else { return last }
  return sorted[lower] + (sorted[lower + 1] - sorted[lower]) * (place - Double(lower))
}
