/// The functions of the language.
enum ExpressionFunction: String, CaseIterable, Sendable {
  case size, contains, startsWith, endsWith
  case int, double, string, bool, timestamp, duration, dyn
  case getFullYear, getMonth, getDate, getDayOfMonth, getDayOfWeek, getDayOfYear
  case getHours, getMinutes, getSeconds, getMilliseconds

  /// Written `f(x)`.
  var isGlobal: Bool {
    switch self {
    case .size, .int, .double, .string, .bool, .timestamp, .duration, .dyn: true
    default: false
    }
  }

  /// Written `x.f()`.
  var isMethod: Bool { self == .size || !isGlobal }

  /// How many values it takes, the one before the point counted.
  var arity: ClosedRange<Int> {
    switch self {
    case .contains, .startsWith, .endsWith: 2...2
    case _ where isGlobal: 1...1
    default: 1...2
    }
  }
}
