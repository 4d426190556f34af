/// A part of an expression, with its place in the text.
struct ExpressionNode: Sendable {
  /// Unicode scalars before it.
  let offset: Int
  /// Levels of parts within it, itself counted.
  let depth: Int
  let form: Form

  indirect enum Form: Sendable {
    case literal(ExpressionValue)
    /// A variable and the fields selected from it, one after the other: `form.cost`.
    case path(String, [ExpressionKey])
    /// The variable of a macro, by how many macros lie around the one that names it.
    case local(Int, name: String)
    case select(ExpressionNode, ExpressionKey)
    case has(ExpressionNode, ExpressionKey)
    case index(ExpressionNode, ExpressionNode)
    case not(ExpressionNode)
    case negate(ExpressionNode)
    case binary(ExpressionOperator, ExpressionNode, ExpressionNode)
    /// `&&` and `||` over two or more.
    case all([ExpressionNode])
    case any([ExpressionNode])
    case choice(ExpressionNode, ExpressionNode, ExpressionNode)
    case list([ExpressionNode])
    case map([ExpressionEntry])
    case call(ExpressionFunction, [ExpressionNode])
    /// A function that there is not; `check` says so.
    case unknownCall(String, [ExpressionNode])
    case macro(ExpressionMacro, over: ExpressionNode, name: String, [ExpressionNode])
  }
}

/// A key of a map literal and its value.
struct ExpressionEntry: Sendable {
  let key: ExpressionNode
  let value: ExpressionNode
}

extension ExpressionNode {
  /// The parts directly inside, in the order of the text.
  var parts: [ExpressionNode] {
    switch form {
    case .literal, .path, .local: []
    case .select(let node, _), .has(let node, _), .not(let node), .negate(let node): [node]
    case .index(let one, let other), .binary(_, let one, let other): [one, other]
    case .choice(let condition, let one, let other): [condition, one, other]
    case .all(let nodes), .any(let nodes), .list(let nodes), .call(_, let nodes), .unknownCall(_, let nodes): nodes
    case .map(let entries): entries.flatMap { [$0.key, $0.value] }
    case .macro(_, let range, _, let bodies): [range] + bodies
    }
  }
}
