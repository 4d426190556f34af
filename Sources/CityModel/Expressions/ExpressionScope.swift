/// The names that an expression may use, and what they hold.
package struct ExpressionScope: Hashable, Sendable {
  package var variables: [String: ExpressionType]

  package init(_ variables: [String: ExpressionType] = [:]) { self.variables = variables }
}
