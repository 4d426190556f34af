import Foundation

/// A share of a sample, as a fraction of whole numbers so that ranks are reckoned exactly: 9/10, never 0.9.
package struct Quantile: Hashable, Sendable {
  package let numerator: Int
  package let denominator: Int

  package static let median = Quantile(numerator: 1, denominator: 2)
  package static let ninetieth = Quantile(numerator: 9, denominator: 10)

  var share: Double { Double(numerator) / Double(denominator) }
}

/// The quantile of a sample of which the longest values are not known yet.
///
/// Type 7 of Hyndman and Fan: what a spreadsheet's MEDIAN and PERCENTILE.INC give, so that a clerk can check it by
/// hand; nearest rank was not taken because its median of an even number of cases is the lower of the middle two.
///
/// - Parameters:
///   - known: the known values, in ascending order.
///   - waiting: how many values are not known but longer than every known one.
/// - Returns: `nil` for no values at all, or when the quantile needs one that is not known.
/// - Source: Hyndman and Fan (1996), Sample quantiles in statistical packages, The American Statistician 50, definition 7.
package func quantile(_ quantile: Quantile, of known: [Double], waiting: Int) -> Double? {
  let count = known.count + waiting
  guard count > 0 else { return nil }
  let (rank, rest) = ((count - 1) * quantile.numerator).quotientAndRemainder(dividingBy: quantile.denominator)
  guard rank < known.count else { return nil }
  if rest == 0 { return known[rank] }
  guard rank + 1 < known.count else { return nil }
  return known[rank] + (known[rank + 1] - known[rank]) * Double(rest) / Double(quantile.denominator)
}

/// An interval for a quantile at 95 %, from the ranks of the sample alone: it supposes no distribution.
///
/// The number of cases below the true quantile is binomial. The lower bound is the highest case that lies above the
/// quantile with a probability of at most 2.5 %, the upper bound likewise from above; so the true coverage is 95 % or
/// more. The median needs six cases, the 90th percentile thirty-six.
///
/// - Returns: `nil` when the sample is too small for either bound, or a bound is one of the values not known yet.
/// - Source: Conover (1999), Practical Nonparametric Statistics, 3rd ed., section 3.2, confidence interval for a quantile.
package func interval(of quantile: Quantile, in known: [Double], waiting: Int) -> ClosedRange<Double>? {
  guard let ranks = ranks(of: quantile, count: known.count + waiting), ranks.upperBound <= known.count else {
    return nil
  }
  return known[ranks.lowerBound - 1]...known[ranks.upperBound - 1]
}

/// The ranks, counted from 1, of the two values that bound the quantile at 95 %; `nil` when there are none.
func ranks(of quantile: Quantile, count: Int) -> ClosedRange<Int>? {
  guard count > 0 else { return nil }
  var lower = 0
  var below = 0.0
  for (successes, probability) in binomial(count, quantile.share).enumerated() {
    below += probability
    if below <= 0.025 { lower = successes + 1 }
    if below >= 0.975 {
      let upper = successes + 1
      return lower >= 1 && upper <= count ? lower...upper : nil
    }
  }
  return nil
}

/// The probabilities of 0, 1, … `count` successes. Reckoned in logarithms, which do not vanish for many cases.
private func binomial(_ count: Int, _ share: Double) -> [Double] {
  let odds = log(share) - log1p(-share)
  var logarithm = Double(count) * log1p(-share)
  return (0...count).map { successes in
    defer { logarithm += log(Double(count - successes) / Double(successes + 1)) + odds }
    return exp(logarithm)
  }
}
