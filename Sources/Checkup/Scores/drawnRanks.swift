import Chance
import CityModel

/// How firm the ranks are: the whole is reckoned many times, each time with methods drawn by lot from those that the
/// composite allows and with weights that are off by up to its spread.
///
/// - Returns: one for each row: the ranks that it had, as many as runs in which it could be ranked; empty where it was not
///   eligible.
/// - Source: Saisana, Saltelli and Tarantola (2005), Uncertainty and sensitivity analysis techniques as tools for the
///   quality assessment of composite indicators, Journal of the Royal Statistical Society A 168, 307–323.
func drawnRanks(_ table: ScoreTable, _ composite: Composite) -> [[Int]] {
  var dice = SeededDice(seed: UInt64(composite.sensitivity.seed))
  let variants = variants(of: table, composite)
  let eligible = (0..<table.rowCount).map(table.isEligible)
  var drawn = [[Int]](repeating: [], count: table.rowCount)
  guard !variants.isEmpty else { return drawn }
  for _ in 0..<composite.sensitivity.runs {
    let variant = variants[dice.below(variants.count)]
    let spread = composite.sensitivity.weightSpread
    let factors = (0..<table.nodeCount).map { _ in dice.number(in: (1 - spread)...(1 + spread)) }
    let ranks = competitionRanks(variant.scores(table, factors, eligible), tolerance: scoreTolerance)
    for (row, rank) in ranks.enumerated() { if let rank { drawn[row].append(rank) } }
  }
  return drawn
}

/// Scores that are no further apart are a tie: sums of the same numbers in another order differ by less.
let scoreTolerance = 1e-9

/// One set of choices, with what follows from it before weights are varied.
private struct Variant {
  let method: Composite.Method
  let scaled: [Scaled?]
  let shares: [Double]?

  func scores(_ table: ScoreTable, _ factors: [Double], _ eligible: [Bool]) -> [Double?] {
    let local = table.root.localWeights(
      isEqual: method.weighting == .equal, shares: shares, kept: scaled.map { $0 != nil }, factors: factors,
      count: table.nodeCount)
    return eligible.indices.map { row in
      eligible[row] ? table.root.mean({ scaled[$0]?.values[row] }, local, method) : nil
    }
  }
}

/// Every set of choices that go together and can be reckoned with these data.
private func variants(of table: ScoreTable, _ composite: Composite) -> [Variant] {
  let allowed = composite.sensitivity
  return allowed.outliers.flatMap { outliers in
    allowed.normalisations.flatMap { normalisation -> [Variant] in
      let scaled = table.scaled(outliers, normalisation)
      return allowed.weightings.flatMap { weighting in
        allowed.aggregations.compactMap { aggregation in
          let method = composite.method.with(outliers, normalisation, weighting, aggregation)
          guard method.isConsistent else { return nil }
          let shares = table.shares(weighting, scaled)
          return shares?.isEmpty == true ? nil : Variant(method: method, scaled: scaled, shares: shares)
        }
      }
    }
  }
}

extension Composite.Method {
  fileprivate func with(
    _ outliers: Composite.Outliers, _ normalisation: Composite.Normalisation, _ weighting: Composite.Weighting,
    _ aggregation: Composite.Aggregation
  ) -> Self {
    Self(
      periods: periods, outliers: outliers, normalisation: normalisation, weighting: weighting,
      aggregation: aggregation, zero: zero, leastData: leastData)
  }
}
