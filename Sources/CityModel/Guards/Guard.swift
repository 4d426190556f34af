/// A restraint of the study as a rule (约束): what it is asked of, over which inputs, and what it says when it does not hold.
///
/// A guard of a procedure's action is part of that procedure (`Action.Guard`); these are asked when an office enters part of a
/// measure's plan.
package struct Guard: Sendable {
  package enum Effect: String, CaseIterable, Sendable {
    /// Nothing is entered, unless the role named by `override` gives a reason in writing.
    case refuse
    /// It is entered by who has read the warning and gives a reason in writing.
    case warn
  }

  package let id: ID<Guard>
  package let name: LocalizedText
  /// It is asked of these measures and of all below them.
  package let measures: [ID<Measure>]
  package let source: ID<Source>
  /// The parts of a plan at whose entry it is asked; never empty.
  package let askedAt: [PlanPart]
  package let effect: Effect
  package let inputs: [GuardInput]
  /// True of what the restraint allows.
  package let rule: Expression
  package let reason: LocalizedText
  /// What can be done instead.
  package let next: LocalizedText
  /// Who may override a refusal.
  package let override: ID<Role>
  package let refuses: [GuardExample]
  package let passes: [GuardExample]

  package init(
    id: ID<Guard>, name: LocalizedText, measures: [ID<Measure>], source: ID<Source>, askedAt: [PlanPart],
    effect: Effect, inputs: [GuardInput], rule: Expression, reason: LocalizedText, next: LocalizedText,
    override: ID<Role>, refuses: [GuardExample], passes: [GuardExample]
  ) {
    self.id = id
    self.name = name
    self.measures = measures
    self.source = source
    self.askedAt = askedAt
    self.effect = effect
    self.inputs = inputs
    self.rule = rule
    self.reason = reason
    self.next = next
    self.override = override
    self.refuses = refuses
    self.passes = passes
  }
}

/// A part of a measure's plan that an office enters.
package enum PlanPart: String, CaseIterable, Codable, Sendable {
  case owner, term, budget, prediction
}

extension Guard {
  /// The names that its rule may use, and their kinds.
  package var scope: ExpressionScope {
    ExpressionScope(
      Dictionary(inputs.map { ($0.id.expressionName, $0.kind.expressionType) }) { first, _ in first })
  }

  /// What the office has to answer, beside the part itself.
  package var questions: [GuardInput] { inputs.filter(\.isAsked) }
}

extension Pack {
  /// The guards that are asked when a part of the measure's plan is entered: its own, and those of the measures above it.
  package func guards(of measure: ID<Measure>, at part: PlanPart) -> [Guard] {
    let line = Set(lineage(of: measure))
    return guards.filter { $0.askedAt.contains(part) && !line.isDisjoint(with: $0.measures) }
  }

  /// The measure and all above it, itself first. A parent that comes back around ends the line.
  package func lineage(of measure: ID<Measure>) -> [ID<Measure>] {
    var line = [measure]
    var next = self.measure(measure)?.parent
    while let parent = next, !line.contains(parent) {
      line.append(parent)
      next = self.measure(parent)?.parent
    }
    return line
  }
}
