/// A sentence of the expression language: what makes a field relevant, an answer valid, an action possible, a value
/// calculated.
///
/// The language is a subset of CEL (Common Expression Language); `docs/reference/expressions.md` states it. An expression
/// is parsed once and may then be checked and evaluated any number of times, from any thread. Two are equal when their
/// texts are.
package struct Expression: Sendable {
  package let text: String
  let root: ExpressionNode

  /// Reads an expression; the first fault against the grammar ends the reading.
  ///
  /// Names and types are not looked at here: `check` reports all of those at once.
  package static func parse(_ text: String) -> Result<Expression, ExpressionFault> {
    do {
      var parser = ExpressionParser(try tokens(of: text), of: text)
      return .success(Expression(text: text, root: try parser.whole()))
    } catch {
      return .failure(error)
    }
  }
}

extension Expression: Hashable {
  package static func == (one: Self, other: Self) -> Bool { one.text == other.text }

  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
