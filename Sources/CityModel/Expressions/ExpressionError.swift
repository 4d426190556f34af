/// Why an evaluation has no value. Expressions never trap: whatever goes wrong with given values ends here.
///
/// The kinds are those of CEL; texts name keys and functions of the expression, never a value that was given.
package enum ExpressionError: Error, Hashable, Sendable {
  /// A variable was not given.
  case unknownName(String)
  /// A map has no such key; of a form: the field has no answer.
  case noSuchKey(String)
  /// An operator or function does not take values of these kinds.
  case noSuchOverload(String)
  /// A whole number, instant or span of time beyond its range.
  case overflow
  case divisionByZero
  /// A text that cannot be read as a number, instant, span of time or time zone.
  case invalidArgument(String)
  case indexOutOfRange
  /// A map is written with the same key twice.
  case duplicateKey(String)
  /// The evaluation was ended after as many steps as it was allowed.
  case costLimit
  /// The value hangs on a path that `decide` was told is not known. Never seen outside it.
  case undecided
}

extension ExpressionError {
  /// Stable and readable: `expression.no-such-key`.
  package var code: String {
    switch self {
    case .unknownName: "expression.unknown-name"
    case .noSuchKey: "expression.no-such-key"
    case .noSuchOverload: "expression.no-such-overload"
    case .overflow: "expression.overflow"
    case .divisionByZero: "expression.division-by-zero"
    case .invalidArgument: "expression.invalid-argument"
    case .indexOutOfRange: "expression.index-out-of-range"
    case .duplicateKey: "expression.duplicate-key"
    case .costLimit: "expression.cost-limit"
    case .undecided: "expression.undecided"
    }
  }
}
