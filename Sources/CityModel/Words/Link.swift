/// That one link of the chain leads to another, and on what ground.
package struct Link: Hashable, Sendable {
  package enum Relation: String, CaseIterable, Sendable {
    case problemCause = "problem->cause"
    case causeMeasure = "cause->measure"
    case problemMeasure = "problem->measure"
  }

  package enum Basis: String, CaseIterable, Sendable {
    /// The text says so.
    case explicit
    case sameTheme = "same-theme"
    case inferred
    case weak
    /// The measure speaks against the indicator that the problem uses.
    case counter
  }

  /// Ids of a `Problem` or `Cause`, and of a `Cause` or `Measure`, as `relation` says.
  package let from: String
  package let to: String
  package let relation: Relation
  package let basis: Basis
  package let note: LocalizedText?

  package init(from: String, to: String, relation: Relation, basis: Basis, note: LocalizedText?) {
    self.from = from
    self.to = to
    self.relation = relation
    self.basis = basis
    self.note = note
  }
}
