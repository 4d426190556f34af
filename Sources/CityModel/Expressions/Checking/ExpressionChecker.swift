/// Goes down the tree of an expression with the kinds of things instead of their values.
struct ExpressionChecker {
  let text: String
  let scope: ExpressionScope
  /// What the variables of macros hold, outermost first.
  var locals: [ExpressionType] = []
  private(set) var faults: [ExpressionFault] = []

  init(text: String, scope: ExpressionScope) {
    self.text = text
    self.scope = scope
  }

  mutating func type(of node: ExpressionNode) -> ExpressionType {
    switch node.form {
    case .literal(let value): return value.literalType
    case .path(let name, let fields): return type(ofPath: name, fields, at: node.offset)
    case .local(let place, _): return locals[place]
    case .select(let object, let field): return self.field(field, of: type(of: object), named: nil, at: node.offset)
    case .has(let object, let field):
      _ = self.field(field, of: type(of: object), named: nil, at: node.offset)
      return .bool
    case .index(let object, let key): return element(of: object, at: key, from: node.offset)
    case .not(let part): return condition(part, for: "'!'")
    case .negate(let part): return negated(part)
    case .binary(let mark, let one, let other):
      return result(mark, type(of: one), type(of: other), at: node.offset)
    case .all(let parts): return conditions(parts, for: "'&&'")
    case .any(let parts): return conditions(parts, for: "'||'")
    case .choice(let condition, let one, let other): return choice(condition, one, other, at: node.offset)
    case .list(let parts): return .list(common(parts.map { type(of: $0) }))
    case .map(let entries): return map(entries)
    case .call(let function, let arguments):
      return result(function, arguments.map { type(of: $0) }, at: node.offset)
    case .unknownCall(let name, let arguments): return unknownCall(name, arguments, at: node.offset)
    case .macro(let macro, let range, _, let bodies): return run(macro, over: range, bodies)
    }
  }

  /// Notes a fault; the part counts as anything from then on.
  mutating func fault(
    _ code: ExpressionFault.Code, _ message: String, at offset: Int, hint: String? = nil
  )
    -> ExpressionType
  {
    faults.append(ExpressionFault(code, message, at: offset, of: text, hint: hint))
    return .dynamic
  }

  mutating func condition(_ node: ExpressionNode, for name: String) -> ExpressionType {
    let type = type(of: node)
    if !type.mayBe(.bool) { _ = fault(.type, "\(name) wants a bool and is given \(type.text)", at: node.offset) }
    return .bool
  }

  private mutating func conditions(_ parts: [ExpressionNode], for name: String) -> ExpressionType {
    for part in parts { _ = condition(part, for: name) }
    return .bool
  }

  private mutating func choice(
    _ condition: ExpressionNode, _ one: ExpressionNode, _ other: ExpressionNode, at offset: Int
  ) -> ExpressionType {
    _ = self.condition(condition, for: "'?:'")
    let one = type(of: one), other = type(of: other)
    return one.joined(with: other)
      ?? fault(
        .type, "'?:' gives \(one.text) or \(other.text); both must be of one kind", at: offset, hint: mixing(one, other)
      )
  }

  /// What all elements are; `dynamic` when they differ or there are none.
  private func common(_ types: [ExpressionType]) -> ExpressionType {
    guard let first = types.first else { return .dynamic }
    return types.dropFirst().reduce(first) { $0.joined(with: $1) ?? .dynamic }
  }

  private mutating func map(_ entries: [ExpressionEntry]) -> ExpressionType {
    for entry in entries {
      let key = type(of: entry.key)
      if ![.bool, .int, .string, .dynamic].contains(key) {
        _ = fault(.type, "\(key.text) cannot be the key of a map", at: entry.key.offset)
      }
    }
    return .map(common(entries.map { type(of: $0.value) }))
  }
}

extension ExpressionValue {
  /// Literals are plain values.
  fileprivate var literalType: ExpressionType {
    switch self {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .double: .double
    case .string: .string
    case .timestamp: .timestamp
    case .duration: .duration
    case .list: .list(.dynamic)
    case .map: .map(.dynamic)
    }
  }
}
