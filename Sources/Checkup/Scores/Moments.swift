/// What a sample is like: its middle, its spread, and how far it leans and reaches to one side.
package struct Moments: Hashable, Sendable {
  package let count: Int
  package let mean: Double
  /// Of the sample, with n − 1 below; 0 for a single value.
  package let deviation: Double
  /// Adjusted for the size of the sample; `nil` for fewer than three values, or when all are alike.
  package let skewness: Double?
  /// Above that of a normal distribution, adjusted; `nil` for fewer than four values, or when all are alike.
  package let excessKurtosis: Double?

  /// - Returns: `nil` for no value at all.
  /// - Source: Joanes and Gill (1998), Comparing measures of sample skewness and kurtosis, The Statistician 47,
  ///   183–189: G1 and G2, what spreadsheets give.
  package init?(_ values: [Double]) {
    guard !values.isEmpty else { return nil }
    let n = Double(values.count)
    count = values.count
    mean = values.reduce(0, +) / n
    let centre = mean
    func power(_ exponent: Int) -> Double {
      values.reduce(0) { sum, value in sum + (0..<exponent).reduce(1.0) { product, _ in product * (value - centre) } }
        / n
    }
    let (second, third, fourth) = (power(2), power(3), power(4))
    deviation = values.count > 1 ? (second * n / (n - 1)).squareRoot() : 0
    let spreads = second > 1e-12 * max(centre * centre, .leastNormalMagnitude)
    skewness =
      spreads && n > 2 ? (n * (n - 1)).squareRoot() / (n - 2) * third / (second * second.squareRoot()) : nil
    excessKurtosis =
      spreads && n > 3 ? (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * (fourth / (second * second) - 3) + 6) : nil
  }
}
