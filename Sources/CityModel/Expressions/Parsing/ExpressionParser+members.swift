extension ExpressionParser {
  /// A value and what is selected from it or called on it.
  mutating func member(negative: Bool = false) throws(ExpressionFault) -> ExpressionNode {
    var node = try primary(negative: negative)
    while true {
      let offset = token.offset
      if take(".") {
        node = try selected(from: node)
      } else if take("[") {
        let key = try expression()
        try expect("]")
        node = try indexed(node, by: key, at: offset)
      } else {
        return node
      }
    }
  }

  private mutating func selected(from object: ExpressionNode) throws(ExpressionFault) -> ExpressionNode {
    let offset = token.offset
    let name = try identifier("a field or function", reserved: false)
    if take("(") { return try call(name, on: object, at: offset) }
    return try field(name, of: object, at: offset)
  }

  /// `form["cost"]` is the same as `form.cost`, so that both name the same path.
  private func indexed(
    _ object: ExpressionNode, by key: ExpressionNode, at offset: Int
  ) throws(ExpressionFault)
    -> ExpressionNode
  {
    if case .literal(.string(let name)) = key.form, case .path = object.form {
      return try field(name, of: object, at: key.offset)
    }
    return try node(at: offset, .index(object, key))
  }

  private func field(
    _ name: String, of object: ExpressionNode, at offset: Int
  ) throws(ExpressionFault)
    -> ExpressionNode
  {
    guard case .path(let variable, let fields) = object.form else {
      return try node(at: offset, .select(object, .string(name)))
    }
    guard fields.count < ExpressionLimits.depth - 1 else { return try node(at: offset, .select(object, .string(name))) }
    return try node(at: object.offset, .path(variable, fields + [.string(name)]))
  }

  private mutating func primary(negative: Bool) throws(ExpressionFault) -> ExpressionNode {
    let start = token
    switch start.kind {
    case .int(let number):
      position += 1
      return try node(at: start.offset, .literal(.int(try whole(number, negative: negative, at: start.offset))))
    case .double(let number):
      position += 1
      return try node(at: start.offset, .literal(.double(negative ? -number : number)))
    case .string(let text):
      position += 1
      return try node(at: start.offset, .literal(.string(text)))
    case .identifier: return try name()
    case .mark("("): return try bracketed()
    case .mark("["): return try list()
    case .mark("{"): return try map()
    default: throw unexpected("a value")
    }
  }

  private func whole(_ number: UInt64, negative: Bool, at offset: Int) throws(ExpressionFault) -> Int64 {
    if let number = Int64(exactly: number) { return negative ? -number : number }
    guard negative else {
      throw ExpressionFault(.syntax, "the number is beyond the range of 64 bits", at: offset, of: text)
    }
    return .min
  }

  private mutating func name() throws(ExpressionFault) -> ExpressionNode {
    let offset = token.offset
    if let constant = constants[token.kind] {
      position += 1
      return try node(at: offset, .literal(constant))
    }
    let name = try identifier("a value", reserved: true)
    if take("(") { return try name == "has" ? has(at: offset) : call(name, on: nil, at: offset) }
    if let place = locals.lastIndex(of: name) {
      return try node(at: offset, .local(place, name: name))
    }
    return try node(at: offset, .path(name, []))
  }

  mutating func identifier(_ wanted: String, reserved isRefused: Bool) throws(ExpressionFault) -> String {
    guard case .identifier(let name) = token.kind, !isRefused || !reserved.contains(name), !literals.contains(name)
    else {
      if case .identifier(let name) = token.kind, reserved.contains(name) {
        throw ExpressionFault(.syntax, "'\(name)' is a word that CEL keeps for itself", at: token.offset, of: text)
      }
      throw unexpected(wanted)
    }
    position += 1
    return name
  }
}

private let constants: [ExpressionToken.Kind: ExpressionValue] = [
  .identifier("true"): .bool(true), .identifier("false"): .bool(false), .identifier("null"): .null,
]

private let literals: Set = ["true", "false", "null", "in"]

/// Reserved as names of variables; fields may be called so.
private let reserved: Set = [
  "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package", "namespace",
  "return", "var", "void", "while",
]
