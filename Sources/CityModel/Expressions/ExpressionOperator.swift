/// The operators that take two values and want both.
enum ExpressionOperator: String, CaseIterable, Sendable {
  case equal = "=="
  case unequal = "!="
  case less = "<"
  case atMost = "<="
  case more = ">"
  case atLeast = ">="
  case within = "in"
  case plus = "+"
  case minus = "-"
  case times = "*"
  case over = "/"
  case modulo = "%"

  /// How strongly it binds: relations 3, sums 4, products 5. `&&` is 2 and `||` is 1.
  var rank: Int {
    switch self {
    case .equal, .unequal, .less, .atMost, .more, .atLeast, .within: 3
    case .plus, .minus: 4
    case .times, .over, .modulo: 5
    }
  }
}
