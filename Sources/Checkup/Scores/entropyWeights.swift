import Foundation

/// Weights by entropy: an indicator on which the regions differ more weighs more.
///
/// A share of 0 adds nothing to the entropy (0 · ln 0 = 0), which is its limit; some programs refuse a zero instead.
///
/// - Parameter rows: one row a region, one number an indicator; none negative, none missing.
/// - Returns: weights that sum to 1; `nil` for fewer than two rows, or when no column tells the regions apart.
/// - Precondition: no number is negative; all rows are of one length.
/// - Source: Shannon (1948), A mathematical theory of communication; as weights Hwang and Yoon (1981), Multiple Attribute
///   Decision Making.
package func entropyWeights(_ rows: [[Double]]) -> [Double]? {
  guard rows.count > 1, let first = rows.first else { return nil }
  precondition(rows.allSatisfy { $0.count == first.count && $0.allSatisfy { $0 >= 0 } }, "a full matrix of shares")
  let divergences = first.indices.map { column in
    let values = rows.map { $0[column] }
    let sum = values.reduce(0, +)
    guard sum > 0 else { return 0.0 }
    let entropy = values.reduce(0) { total, value in
      value > 0 ? total - value / sum * log(value / sum) : total
    }
    return max(0, 1 - entropy / log(Double(rows.count)))
  }
  return sharesOfSum(divergences)
}

/// Each as a share of the sum; `nil` when the sum is nothing but rounding.
func sharesOfSum(_ values: [Double]) -> [Double]? {
  let sum = values.reduce(0, +)
  return sum > 1e-12 ? values.map { $0 / sum } : nil
}
