package import CityModel
import Foundation

/// The mean of scores by an aggregation: what a group comes to.
package enum Mean: Hashable, Sendable {
  case value(Double)
  /// A zero under a geometric mean took everything, or left no score, or was lifted; said with the result (`nil`: no score).
  case zero(Composite.ZeroRule, Double?)

  package var value: Double? {
    switch self {
    case .value(let value): value
    case .zero(_, let value): value
    }
  }
}

/// The weighted mean of scores, arithmetic or geometric.
///
/// - Parameters:
///   - scores: with weights above 0; only their ratio counts.
///   - zero: what is done where a geometric mean meets a score that is not above 0, or below the floor.
/// - Returns: `nil` for no scores at all.
package func weightedMean(
  _ scores: [(score: Double, weight: Double)], by aggregation: Composite.Aggregation, zero: Composite.ZeroRule
) -> Mean? {
  let sum = scores.reduce(0) { $0 + $1.weight }
  guard sum > 0 else { return nil }
  switch aggregation {
  case .arithmetic: return .value(scores.reduce(0) { $0 + $1.score * $1.weight } / sum)
  case .geometric: return geometricMean(scores, sum, zero)
  }
}

private func geometricMean(
  _ scores: [(score: Double, weight: Double)], _ sum: Double, _ rule: Composite.ZeroRule
) -> Mean {
  func mean(_ lifted: (Double) -> Double) -> Double {
    exp(scores.reduce(0) { $0 + $1.weight / sum * log(lifted($1.score)) })
  }
  switch rule {
  case .floor(let floor):
    let isLifted = scores.contains { $0.score < floor }
    let value = mean { max($0, floor) }
    return isLifted ? .zero(rule, value) : .value(value)
  case .annul: return scores.contains { $0.score <= 0 } ? .zero(rule, 0) : .value(mean { $0 })
  case .noScore: return scores.contains { $0.score <= 0 } ? .zero(rule, nil) : .value(mean { $0 })
  }
}
