package import CityModel

/// A gap that a rule of the pack proposes as a problem. A person accepts it or turns it down.
package struct RaisedProblem: Sendable {
  package let rule: ProblemRule
  package let indicator: Indicator
  package let comparison: Comparison
  /// How far it lies on the bad side, in the indicator's unit; at least what the rule asks.
  package let distance: Double
  /// Problems of the study that use the same indicator.
  package let known: [Problem]

  package var region: ID<Region> { comparison.figure.region }
}

extension Pack {
  /// The problems that the pack's rules raise over its newest figures, in the order of the rules, for each region at most
  /// one a rule: that of the better grade, then of the newer benchmark.
  package func raisedProblems(caseReadings: [CaseReading] = []) -> [RaisedProblem] {
    problemRules.flatMap { rule -> [RaisedProblem] in
      guard let indicator = indicator(rule.indicator) else { return [] }
      return readings(of: indicator, caseReadings: caseReadings).compactMap { raised(by: rule, indicator, $0) }
    }
  }

  private func raised(by rule: ProblemRule, _ indicator: Indicator, _ reading: IndicatorReading) -> RaisedProblem? {
    let fitting = reading.comparisons.filter { $0.benchmark.kind == rule.against && rule.grade.takes($0.comparability) }
    guard let comparison = fitting.last(where: { $0.comparability == .same }) ?? fitting.last,
      comparison.standing == .worse, let distance = comparison.distance, distance >= rule.worseBy
    else { return nil }
    return RaisedProblem(
      rule: rule, indicator: indicator, comparison: comparison, distance: distance,
      known: problems.filter { $0.indicators.contains(indicator.id) })
  }
}

extension ProblemRule.Grade {
  fileprivate func takes(_ comparability: Comparability) -> Bool {
    switch comparability {
    case .same: true
    case .near: self == .near
    case .notComparable: false
    }
  }
}

extension Comparison {
  /// How far the two numbers lie apart, in the indicator's unit; `nil` where the comparison is not judged.
  package var distance: Double? {
    guard comparability.isJudged, let mine = figure.value?.number, let theirs = benchmark.observation.value?.number
    else { return nil }
    // Sums of decimals: what is 3 apart on paper shall not be 2.9999999.
    return ((mine - theirs).magnitude * 1e9).rounded() / 1e9
  }
}
