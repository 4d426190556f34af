/// What is wrong with an expression before it runs, with its place in the text.
package struct ExpressionFault: Error, Hashable, Sendable {
  package enum Code: String, CaseIterable, Sendable {
    /// The text does not follow the grammar.
    case syntax = "expression.syntax"
    case tooLong = "expression.too-long"
    case tooDeep = "expression.too-deep"
    /// No variable of the scope is called so.
    case unknownName = "expression.unknown-name"
    /// The object is known, and it has no field of this name.
    case unknownField = "expression.unknown-field"
    case unknownFunction = "expression.unknown-function"
    /// An operator, function or macro is given something that it does not take.
    case type = "expression.type"
  }

  package let code: Code
  /// Unicode scalars before the place, from 0.
  package let offset: Int
  /// Both count from 1, inside the text.
  package let line: Int
  package let column: Int
  package let message: String
  package let hint: String?

  init(_ code: Code, _ message: String, at offset: Int, of text: String, hint: String? = nil) {
    let before = text.unicodeScalars.prefix(offset)
    self.code = code
    self.offset = offset
    self.line = 1 + before.count { $0 == "\n" }
    self.column = 1 + before.reversed().prefix { $0 != "\n" }.count
    self.message = message
    self.hint = hint
  }
}
