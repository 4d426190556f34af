package import CityModel

/// The city's checkup on one sheet: what each feature of livability stands on and lacks, and where the study has holes.
package struct CheckupSheet: Sendable {
  /// In the city's order.
  package let features: [FeatureSheet]
  /// Indicators of no feature: population, area.
  package let background: [IndicatorReading]
  package let chain: ChainGaps
  package let holes: MeasureHoles
  /// Values of the city, its counties or a benchmark that were sought and not found.
  package let notFound: [Observation]
  /// Counts that the study states and its own lists do not bear out.
  package let disagreeing: [ConsistencyCheck]
}

/// One feature of livability: its strengths beside its gaps.
package struct FeatureSheet: Sendable {
  package let feature: Feature
  package let strengths: [StrengthReading]
  /// Every indicator of the feature, for each region that has a figure of it.
  package let readings: [IndicatorReading]
  package let problems: [ProblemReading]
  package let measures: [ID<Measure>]

  /// The readings that fall short of a benchmark they may be judged by.
  package var gaps: [IndicatorReading] { readings.filter(\.isGap) }
}

package struct StrengthReading: Sendable {
  package let strength: Strength
  package let readings: [IndicatorReading]
}

package struct ProblemReading: Sendable {
  package let problem: Problem
  package let readings: [IndicatorReading]
  package let causes: [ID<Cause>]
  package let answers: [Answer]
}

/// What the offices have not entered yet. A measure's own entry counts, not that of the measure above it.
package struct MeasureHoles: Sendable {
  package let measureCount: Int
  package let withoutOwner: [ID<Measure>]
  package let withoutTerm: [ID<Measure>]
  package let withoutBudget: [ID<Measure>]
  package let withoutPrediction: [ID<Measure>]
  /// Predictions that are made up for a demonstration; their measures are not holes, and are shown as what they are.
  package let demonstrations: [ID<Prediction>]
}
