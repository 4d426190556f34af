package import CityModel

/// A measure with its chain, its holes and what became of its predictions.
package struct MeasureView: Sendable {
  package let measure: Measure
  package let parent: Measure?
  package let children: [Measure]
  package let problems: [(problem: Problem, link: Link)]
  package let causes: [(cause: Cause, link: Link)]
  package let owner: Agency?
  package let procedures: [Procedure]
  /// How many cases of each of its procedures run and have ended.
  package let cases: [CaseCount]
  package let judged: [JudgedPrediction]
}
