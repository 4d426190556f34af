extension Pack {
  /// The indicators that one is reckoned from, in the pack's order; empty for one that stands by itself.
  package func parts(of indicator: Indicator) -> [ID<Indicator>] {
    switch indicator.origin {
    case .quotient(let dividend, let divisor, _): [dividend, divisor]
    case .formula(let formula): parts(of: formula)
    case .observed, .cases, .register, .survey, .dated: []
    }
  }

  /// The indicators whose names a formula uses, in the pack's order.
  package func parts(of formula: Expression) -> [ID<Indicator>] {
    let names = Set(formula.names.compactMap(\.first))
    return indicators.map(\.id).filter { names.contains($0.text.expressionName) }
  }
}
