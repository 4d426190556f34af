/// What a guard says.
package enum GuardFinding: Hashable, Sendable {
  case holds
  case fails
  /// Whether it holds hangs on inputs that nobody has; their ids, in the guard's order.
  case cannotTell([String])
}

extension Guard {
  /// What the guard says of these values, by input's id. An input that is left out is not known: the rule is decided where
  /// the known ones decide it, and else it cannot be told. It is never taken for held.
  package func judge(_ values: [String: ExpressionValue]) -> GuardFinding {
    let known = Dictionary(values.map { ($0.key.expressionName, $0.value) }) { first, _ in first }
    let missing = inputs.map(\.id).filter { values[$0] == nil }
    switch rule.decide(known, unknown: Set(missing.map { [$0.expressionName] })) {
    case true?: return .holds
    case false?: return .fails
    case nil: return .cannotTell(missing)
    }
  }

  /// What it says of an example of the pack.
  package func judge(_ example: GuardExample) -> GuardFinding {
    judge(
      example.values.reduce(into: [:]) { values, entry in
        values[entry.key] = inputs.first { $0.id == entry.key }?.kind.value(entry.value)
      })
  }
}
