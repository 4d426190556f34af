/// When a gap is a problem: an indicator that is worse than its benchmark by so much is proposed as one.
package struct ProblemRule: Sendable {
  /// The weakest grade of comparison that the rule takes.
  package enum Grade: String, CaseIterable, Sendable {
    /// Definition, unit and date agree.
    case same
    /// Or definition and unit agree and the dates lie close.
    case near
  }

  package let id: ID<ProblemRule>
  package let indicator: ID<Indicator>
  package let against: Benchmark.Kind
  /// The least distance to the bad side, in the indicator's unit; above zero.
  package let worseBy: Double
  package let grade: Grade
  package let title: LocalizedText
  /// Why this distance.
  package let reason: LocalizedText

  package init(
    id: ID<ProblemRule>, indicator: ID<Indicator>, against: Benchmark.Kind, worseBy: Double, grade: Grade,
    title: LocalizedText, reason: LocalizedText
  ) {
    self.id = id
    self.indicator = indicator
    self.against = against
    self.worseBy = worseBy
    self.grade = grade
    self.title = title
    self.reason = reason
  }
}
