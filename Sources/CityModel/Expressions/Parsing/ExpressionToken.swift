/// A word of an expression.
struct ExpressionToken: Sendable {
  enum Kind: Hashable, Sendable {
    case identifier(String)
    case int(UInt64)
    case double(Double)
    case string(String)
    /// Operators and brackets.
    case mark(String)
    case end
  }

  let kind: Kind
  /// Unicode scalars before it.
  let offset: Int

  /// As it is shown in messages.
  var text: String {
    switch kind {
    case .identifier(let name): "'\(name)'"
    case .int, .double: "a number"
    case .string: "a text"
    case .mark(let mark): "'\(mark)'"
    case .end: "the end"
    }
  }
}
