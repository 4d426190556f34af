/// The macros that go through a list or the keys of a map.
enum ExpressionMacro: String, CaseIterable, Sendable {
  case all, exists, filter, map
  case existsOne = "exists_one"

  /// What stands in the brackets, the variable counted. `map` may be given a condition before what it makes.
  var arity: ClosedRange<Int> { self == .map ? 2...3 : 2...2 }
}
