/// What holds a region back: each indicator's share in all that is lacking to a full score (障碍度), 0...1.
///
/// An indicator's lack is its weight times the way from its score to 100. An indicator without a value has no share: what
/// is not known cannot be called an obstacle.
///
/// - Parameters:
///   - scores: 0...100, `nil` where missing.
///   - weights: one an indicator.
/// - Returns: `nil` for what is missing; zeros when nothing is lacking anywhere.
/// - Precondition: one weight a score.
package func obstacleDegrees(_ scores: [Double?], weights: [Double]) -> [Double?] {
  precondition(scores.count == weights.count, "one weight a score")
  let lacks = zip(scores, weights).map { score, weight in score.map { weight * (100 - $0) / 100 } }
  let sum = lacks.compactMap { $0 }.reduce(0, +)
  return lacks.map { lack in lack.map { sum > 0 ? $0 / sum : 0 } }
}
