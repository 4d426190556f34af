package import CityModel

/// The checkup of a city: a function of its pack and of what its cases came to, and of nothing else.
///
/// - Parameter caseReadings: the indicators over cases, one for each indicator, region and period that was measured.
package func checkup(_ pack: Pack, caseReadings: [CaseReading] = []) -> CheckupSheet {
  let readings = Dictionary(
    pack.indicators.map { ($0.id, pack.readings(of: $0, caseReadings: caseReadings)) },
    uniquingKeysWith: { first, _ in first })
  return CheckupSheet(
    features: pack.city.features.map { pack.sheet(of: $0, readings) },
    background: pack.indicators.filter { $0.feature == nil }.flatMap { readings[$0.id, default: []] },
    chain: pack.chainGaps(), holes: pack.measureHoles(),
    notFound: (pack.observations + pack.benchmarks.map(\.observation)).filter { $0.value == nil },
    disagreeing: pack.checks.filter { !$0.agrees })
}

private typealias Readings = [ID<Indicator>: [IndicatorReading]]

extension Pack {
  fileprivate func sheet(of feature: Feature, _ readings: Readings) -> FeatureSheet {
    FeatureSheet(
      feature: feature,
      strengths: city.strengths.filter { $0.feature == feature.id }.map { strength in
        StrengthReading(strength: strength, readings: strength.indicators.flatMap { readings[$0, default: []] })
      },
      readings: indicators.filter { $0.feature == feature.id }.flatMap { readings[$0.id, default: []] },
      problems: problems.filter { $0.feature == feature.id }.map { problem in
        ProblemReading(
          problem: problem, readings: problem.indicators.flatMap { readings[$0, default: []] },
          causes: causes(of: problem.id), answers: answers(to: problem.id))
      },
      measures: measures.filter { $0.feature == feature.id }.map(\.id))
  }

  fileprivate func measureHoles() -> MeasureHoles {
    func without(_ isHole: (Measure) -> Bool) -> [ID<Measure>] { measures.filter(isHole).map(\.id) }
    return MeasureHoles(
      measureCount: measures.count,
      withoutOwner: without { $0.owner == nil },
      withoutTerm: without { $0.deadline == nil || $0.deadline == .notStated },
      withoutBudget: without { $0.budgetYuan == nil },
      withoutPrediction: without(\.predictions.isEmpty),
      demonstrations: measures.flatMap(\.predictions).filter(\.isDemonstration).map(\.id))
  }
}
