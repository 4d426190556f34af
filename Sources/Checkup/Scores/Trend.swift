import Foundation

/// How a series changes over time: the Theil–Sen slope with its interval, and whether there is a trend at all
/// (Mann–Kendall). Both go by the order of values alone, so a single odd year does not carry the line away.
package struct Trend: Hashable, Sendable {
  /// The median of the slopes of all pairs, in the unit of the values per unit of time.
  package let slope: Double
  /// At 95 %; `nil` when even the outermost slopes do not reach that: fewer than five points or so.
  package let interval: ClosedRange<Double>?
  /// Kendall's S: pairs that rise less pairs that fall.
  package let score: Int
  /// That a series without any trend leans this far either way: exact where no two values are alike and there are at
  /// most fifty points, else by the normal approximation with a correction for continuity.
  package let pValue: Double
  package let count: Int

  /// - Parameter points: times all different, in any order.
  /// - Returns: `nil` for fewer than three points, or times that are not all different.
  /// - Source: Sen (1968), Estimates of the regression coefficient based on Kendall's tau, Journal of the American Statistical
  ///   Association 63, 1379–1389; Mann (1945), Econometrica 13, 245–259; Kendall (1975), Rank Correlation Methods, 4th ed.
  package init?(_ points: [(time: Double, value: Double)]) {
    guard points.count > 2, Set(points.map(\.time)).count == points.count else { return nil }
    let ordered = points.sorted { $0.time < $1.time }
    let slopes = Self.slopes(ordered).sorted()
    guard let median = sampleQuantile(0.5, of: slopes) else { return nil }
    let values = ordered.map(\.value)
    count = points.count
    slope = median
    score = Self.score(values)
    let variance = Self.variance(values)
    pValue = Self.pValue(score, values, variance)
    interval = Self.interval(slopes, variance)
  }

  private static func slopes(_ points: [(time: Double, value: Double)]) -> [Double] {
    points.indices.flatMap { early in
      points[(early + 1)...].map { late in
        (late.value - points[early].value) / (late.time - points[early].time)
      }
    }
  }

  private static func score(_ values: [Double]) -> Int {
    values.indices.reduce(0) { sum, early in
      values[(early + 1)...].reduce(sum) { $0 + ($1 > values[early] ? 1 : $1 < values[early] ? -1 : 0) }
    }
  }

  /// Of S without a trend, less what ties take away.
  private static func variance(_ values: [Double]) -> Double {
    func part(_ n: Int) -> Double { Double(n * (n - 1) * (2 * n + 5)) }
    let ties = Dictionary(grouping: values) { $0 }.values.reduce(0) { $0 + part($1.count) }
    return (part(values.count) - ties) / 18
  }

  /// Sen's: slopes are left out at both ends, as many as S may lean at 95 %.
  private static func interval(_ slopes: [Double], _ variance: Double) -> ClosedRange<Double>? {
    let (count, lean) = (Double(slopes.count), 1.959963984540054 * variance.squareRoot())
    let lower = Int(((count - lean) / 2).rounded(.toNearestOrEven))
    let upper = Int(((count + lean) / 2).rounded(.toNearestOrEven))
    guard lower >= 1, upper < slopes.count else { return nil }
    return slopes[lower - 1]...slopes[upper]
  }

  private static func pValue(_ score: Int, _ values: [Double], _ variance: Double) -> Double {
    if Set(values).count == values.count, values.count <= 50 { return exactTail(score, values.count) }
    guard variance > 0, score != 0 else { return 1 }
    return min(1, erfc((abs(Double(score)) - 1) / variance.squareRoot() / 2.0.squareRoot()))
  }

  /// How large a share of all orders of `count` different values leans at least so far, either way. The number of falling
  /// pairs is a sum of independent even draws from 0..<1, 0..<2, …, which gives its distribution draw by draw.
  private static func exactTail(_ score: Int, _ count: Int) -> Double {
    var shares = [1.0]
    for choices in 1...count {
      var next = [Double](repeating: 0, count: shares.count + choices - 1)
      for (pairs, share) in shares.enumerated() {
        for more in 0..<choices { next[pairs + more] += share / Double(choices) }
      }
      shares = next
    }
    let pairs = count * (count - 1) / 2
    let fewest = (pairs - abs(score)) / 2
    return min(1, 2 * shares[0...fewest].reduce(0, +))
  }
}
