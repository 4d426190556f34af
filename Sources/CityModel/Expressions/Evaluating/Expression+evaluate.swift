extension Expression {
  /// The value for these variables.
  ///
  /// - Parameter costLimit: steps it may take; see `ExpressionLimits.cost`.
  /// - Throws: `costLimit` when it would take more, and the errors of CEL.
  package func evaluate(
    _ values: [String: ExpressionValue], costLimit: Int = ExpressionLimits.cost
  )
    throws(ExpressionError) -> ExpressionValue
  {
    var run = ExpressionRun(values: values, costLeft: costLimit)
    return try run.value(of: root)
  }

  /// The truth of a condition: what is no truth is the error `noSuchOverload`, never taken for one.
  package func evaluateBool(
    _ values: [String: ExpressionValue], costLimit: Int = ExpressionLimits.cost
  )
    throws(ExpressionError) -> Bool
  {
    let value = try evaluate(values, costLimit: costLimit)
    guard case .bool(let truth) = value else { throw .noSuchOverload("a condition that is \(value.kind)") }
    return truth
  }

  /// What a condition comes to when part of what it reads is not known.
  ///
  /// `&&`, `||`, `!` and `?:` are decided as soon as the known parts decide them; a choice on an unknown condition is
  /// decided when both branches are the same.
  ///
  /// - Parameters:
  ///   - known: the variables; of one that holds unknown paths, the known fields. A field that is in neither is unset.
  ///   - unknown: paths of which nothing is known, not even whether they are set, with all that lies under them.
  /// - Returns: the truth that it has for every choice of the unknown values for which it has one at all; `nil` when
  ///   that is not decided, and for every error that the known values lead to.
  package func decide(_ known: [String: ExpressionValue], unknown: Set<[String]>) -> Bool? {
    var run = ExpressionRun(values: known, unknown: unknown, costLeft: ExpressionLimits.cost)
    guard case .bool(let truth)? = try? run.value(of: root) else { return nil }
    return truth
  }
}
