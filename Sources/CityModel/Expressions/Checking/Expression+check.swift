extension Expression {
  /// What kind of value it gives in a scope, and everything that is wrong with it, in the order of the text.
  ///
  /// A part that is at fault counts as `dynamic` for the parts around it, so that one mistake is told once.
  /// - Returns: no type as soon as there is a fault.
  package func check(_ scope: ExpressionScope) -> (type: ExpressionType?, faults: [ExpressionFault]) {
    var checker = ExpressionChecker(text: text, scope: scope)
    let type = checker.type(of: root)
    guard checker.faults.isEmpty else { return (nil, checker.faults.sorted { $0.offset < $1.offset }) }
    return (type, [])
  }
}
