/// How long a case may stand in a stage: what the law allows, and what the office promises beside it.
package struct StageTerm: Hashable, Sendable {
  /// The promise. What a desk is sorted by.
  package let promised: TermBudget
  /// Where the promise comes from; `nil` marks a demonstration value.
  package let source: ID<Source>?
  /// The limit of a law; `nil` where none is known.
  package let legal: Legal?
  /// How long before the promise runs out its holders are reminded; `nil`: not.
  package let remind: TermBudget?
  /// Who hears of it when the promise was broken; `nil`: nobody.
  package let escalatesTo: ID<Role>?

  package init(
    promised: TermBudget, source: ID<Source>?, legal: Legal?, remind: TermBudget?, escalatesTo: ID<Role>?
  ) {
    self.promised = promised
    self.source = source
    self.legal = legal
    self.remind = remind
    self.escalatesTo = escalatesTo
  }

  package struct Legal: Hashable, Sendable {
    package let budget: TermBudget
    package let source: ID<Source>

    package init(budget: TermBudget, source: ID<Source>) {
      self.budget = budget
      self.source = source
    }
  }
}
