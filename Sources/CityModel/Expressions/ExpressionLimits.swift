/// What an expression may cost at most; nothing here grows with what an expression asks for.
package enum ExpressionLimits {
  /// Unicode scalars of the text.
  package static let textLength = 4_000

  /// Levels of parts within parts, where a chain of operators or selections adds one level a link.
  package static let depth = 100

  /// Steps of one evaluation: one a part of the tree, one an element looked at or made, one per 64 bytes of text.
  package static let cost = 10_000
}
