import Foundation

/// How unequal the regions are: three measures, each 0 when all are alike.
package struct Inequality: Hashable, Sendable {
  /// 0 to just below 1: half the mean difference of all pairs, over the mean.
  package let gini: Double
  /// Theil's T, 0 to ln n.
  package let theil: Double
  /// The coefficient of variation, with n below: the deviation over the mean.
  package let variation: Double

  /// - Parameters:
  ///   - values: one a region.
  ///   - weights: residents of each, or nothing: every region counts alike. Weights belong to values per head and shares;
  ///     for a total they would count a large region twice.
  /// - Returns: `nil` for fewer than two regions, a negative value, or values that are all zero: these measures have no
  ///   meaning there. A single zero adds nothing to Theil's T.
  /// - Precondition: one weight a value, none negative.
  /// - Source: Gini (1912); Theil (1967), Economics and Information Theory, chapter 4; as used between regions in
  ///   Rey and Sastré Gutiérrez (2010), Interregional inequality dynamics in Mexico, Spatial Economic Analysis 5, 277–298.
  package init?(_ values: [Double], weights: [Double]? = nil) {
    precondition(weights.map { $0.count == values.count && $0.allSatisfy { $0 >= 0 } } ?? true, "one weight a value")
    let weights = weights ?? values.map { _ in 1 }
    let sum = weights.reduce(0, +)
    guard values.count > 1, sum > 0, values.allSatisfy({ $0 >= 0 }) else { return nil }
    let shares = weights.map { $0 / sum }
    let mean = zip(values, shares).reduce(0) { $0 + $1.0 * $1.1 }
    guard mean > 0 else { return nil }
    gini = max(0, Self.gini(values, shares, mean))
    theil = max(0, zip(values, shares).reduce(0) { $1.0 > 0 ? $0 + $1.1 * $1.0 / mean * log($1.0 / mean) : $0 })
    variation = zip(values, shares).reduce(0) { $0 + $1.1 * ($1.0 - mean) * ($1.0 - mean) }.squareRoot() / mean
  }

  /// In the order of the values, so that thousands of regions take no square of them: 1 less twice the area under Lorenz.
  private static func gini(_ values: [Double], _ shares: [Double], _ mean: Double) -> Double {
    var (reached, area) = (0.0, 0.0)
    for index in values.indices.sorted(by: { values[$0] < values[$1] }) {
      let part = shares[index] * values[index] / mean
      area += shares[index] * (2 * reached + part)
      reached += part
    }
    return 1 - area
  }
}
