/// One evaluation of an expression, going down its tree.
struct ExpressionRun {
  let values: [String: ExpressionValue]
  /// Paths of which nothing is known; empty except for `decide`.
  var unknown: Set<[String]> = []
  /// What the variables of macros hold, outermost first.
  var locals: [ExpressionValue] = []
  /// Steps that may still be taken.
  var costLeft: Int

  mutating func value(of node: ExpressionNode) throws(ExpressionError) -> ExpressionValue {
    try charge(1)
    switch node.form {
    case .literal(let value): return value
    case .path(let name, let fields): return try value(ofPath: name, fields)
    case .local(let place, _): return locals[place]
    case .select(let object, let field): return try self.field(field, of: try value(of: object))
    case .has(let object, let field): return .bool(try has(field, in: object))
    case .index(let object, let key): return try element(of: try value(of: object), at: try value(of: key))
    case .not(let part): return .bool(!(try truth(of: part, for: "!")))
    case .negate(let part): return try negated(try value(of: part))
    case .binary(let mark, let one, let other): return try result(mark, try value(of: one), try value(of: other))
    case .all(let parts): return .bool(!(try isAny(false, of: parts, for: "&&")))
    case .any(let parts): return .bool(try isAny(true, of: parts, for: "||"))
    case .choice(let condition, let one, let other): return try choice(condition, one, other)
    case .list(let parts): return try list(parts)
    case .map(let entries): return try map(entries)
    case .call(let function, let arguments): return try call(function, arguments)
    case .unknownCall(let name, _): throw .unknownName("\(name)()")
    case .macro(let macro, let range, _, let bodies): return try run(macro, over: try value(of: range), bodies)
    }
  }
}

extension ExpressionRun {
  mutating func charge(_ steps: Int) throws(ExpressionError) {
    costLeft -= steps
    if costLeft < 0 { throw .costLimit }
  }

  /// What going once through so much text costs.
  mutating func charge(bytes: Int) throws(ExpressionError) { try charge(bytes >> 6) }

  mutating func truth(of node: ExpressionNode, for name: String) throws(ExpressionError) -> Bool {
    let value = try value(of: node)
    guard case .bool(let truth) = value else { throw .noSuchOverload("'\(name)' with \(value.kind)") }
    return truth
  }

  /// Whether one of the parts is the wanted truth, whatever errors the others lead to: an error counts only when none is.
  private mutating func isAny(
    _ wanted: Bool, of parts: [ExpressionNode], for name: String
  ) throws(ExpressionError)
    -> Bool
  {
    var failure: ExpressionError?
    for part in parts {
      do throws(ExpressionError) {
        if try truth(of: part, for: name) == wanted { return true }
      } catch {
        failure = try kept(failure, error)
      }
    }
    if let failure { throw failure }
    return false
  }

  /// The error that stays when several are held back. Running out of steps is never held back.
  func kept(_ earlier: ExpressionError?, _ error: ExpressionError) throws(ExpressionError) -> ExpressionError {
    if error == .costLimit { throw error }
    return error == .undecided ? error : earlier ?? error
  }

  private mutating func choice(
    _ condition: ExpressionNode, _ one: ExpressionNode, _ other: ExpressionNode
  )
    throws(ExpressionError) -> ExpressionValue
  {
    do throws(ExpressionError) {
      return try value(of: try truth(of: condition, for: "?:") ? one : other)
    } catch .undecided where !unknown.isEmpty {
      let value = try value(of: one)
      guard value == (try self.value(of: other)) else { throw .undecided }
      return value
    }
  }
}
