/// Puts the words of an expression together by the grammar of CEL.
///
/// - Source: CEL language definition, "Syntax".
struct ExpressionParser {
  let text: String
  let tokens: [ExpressionToken]
  var position = 0
  /// Brackets and signs that are open: what the parser itself goes down by.
  var level = 0
  /// The variables of the macros around this place, innermost last.
  var locals: [String] = []

  init(_ tokens: [ExpressionToken], of text: String) {
    self.tokens = tokens
    self.text = text
  }

  /// The whole text, and nothing after it.
  mutating func whole() throws(ExpressionFault) -> ExpressionNode {
    let node = try expression()
    guard token.kind == .end else { throw unexpected("an operator") }
    return node
  }

  mutating func expression() throws(ExpressionFault) -> ExpressionNode {
    try enter()
    defer { level -= 1 }
    let condition = try either()
    guard take("?") else { return condition }
    let one = try either()
    try expect(":")
    let other = try expression()
    return try node(at: condition.offset, .choice(condition, one, other))
  }

  private mutating func either() throws(ExpressionFault) -> ExpressionNode {
    let first = try both()
    var parts = [first]
    while take("||") { parts.append(try both()) }
    return parts.count == 1 ? first : try node(at: first.offset, .any(parts))
  }

  private mutating func both() throws(ExpressionFault) -> ExpressionNode {
    let first = try binary(atLeast: 3)
    var parts = [first]
    while take("&&") { parts.append(try binary(atLeast: 3)) }
    return parts.count == 1 ? first : try node(at: first.offset, .all(parts))
  }

  /// Relations, sums and products: each is taken from the left, the stronger first.
  private mutating func binary(atLeast rank: Int) throws(ExpressionFault) -> ExpressionNode {
    var left = try unary()
    while let found = binaryOperator, found.rank >= rank {
      let offset = token.offset
      position += 1
      let right = try binary(atLeast: found.rank + 1)
      left = try node(at: offset, .binary(found, left, right))
    }
    return left
  }

  private var binaryOperator: ExpressionOperator? {
    switch token.kind {
    case .mark(let mark): ExpressionOperator(rawValue: mark)
    case .identifier("in"): .within
    default: nil
    }
  }

  private mutating func unary() throws(ExpressionFault) -> ExpressionNode {
    let offset = token.offset
    guard token.kind == .mark("!") || token.kind == .mark("-") else { return try member() }
    try enter()
    defer { level -= 1 }
    if take("!") { return try node(at: offset, .not(try unary())) }
    position += 1
    switch token.kind {
    case .int, .double: return try member(negative: true)
    default: return try node(at: offset, .negate(try unary()))
    }
  }
}

extension ExpressionParser {
  var token: ExpressionToken { tokens[min(position, tokens.count - 1)] }

  mutating func take(_ mark: String) -> Bool {
    guard token.kind == .mark(mark) else { return false }
    position += 1
    return true
  }

  mutating func expect(_ mark: String) throws(ExpressionFault) {
    guard take(mark) else { throw unexpected("'\(mark)'") }
  }

  func unexpected(_ wanted: String) -> ExpressionFault {
    ExpressionFault(
      .syntax, "\(token.text) stands where \(wanted) is expected", at: token.offset, of: text,
      hint: words[token.kind].map { "write \($0)" })
  }

  mutating func enter() throws(ExpressionFault) {
    level += 1
    if level > ExpressionLimits.depth { throw tooDeep(at: token.offset) }
  }

  func node(at offset: Int, _ form: ExpressionNode.Form) throws(ExpressionFault) -> ExpressionNode {
    let parts = ExpressionNode(offset: offset, depth: 1, form: form).parts
    let depth = 1 + (parts.map(\.depth).max() ?? 0)
    guard depth <= ExpressionLimits.depth else { throw tooDeep(at: offset) }
    return ExpressionNode(offset: offset, depth: depth, form: form)
  }

  private func tooDeep(at offset: Int) -> ExpressionFault {
    ExpressionFault(
      .tooDeep, "the expression has more than \(ExpressionLimits.depth) levels", at: offset, of: text,
      hint: "use brackets, or split it over calculated fields")
  }
}

/// What other languages call the operators.
private let words: [ExpressionToken.Kind: String] = [
  .identifier("and"): "&&", .identifier("or"): "||", .identifier("AND"): "&&", .identifier("OR"): "||",
  .identifier("is"): "==",
]
