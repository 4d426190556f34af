extension ExpressionChecker {
  mutating func result(
    _ function: ExpressionFunction, _ arguments: [ExpressionType], at offset: Int
  )
    -> ExpressionType
  {
    let fits = function.overloads.contains { kinds in
      kinds.count == arguments.count && zip(arguments, kinds).allSatisfy { $0.mayBe($1) }
    }
    guard fits else {
      let given = arguments.map(\.text).joined(separator: " and ")
      return fault(.type, "\(function.rawValue)() does not take \(given)", at: offset)
    }
    return function.result
  }

  mutating func unknownCall(_ name: String, _ arguments: [ExpressionNode], at offset: Int) -> ExpressionType {
    for argument in arguments { _ = type(of: argument) }
    return fault(.unknownFunction, "there is no function \(name)() here", at: offset, hint: hint(forFunction: name))
  }

  private func hint(forFunction name: String) -> String? {
    if leftOut.contains(name) { return "CEL has it, and this subset leaves it out" }
    if let function = ExpressionFunction(rawValue: name) {
      return function.isGlobal ? "write \(name)(x)" : "write x.\(name)(…)"
    }
    if ExpressionMacro(rawValue: name) != nil { return "write list.\(name)(x, …)" }
    return didYouMean(name, (ExpressionFunction.allCases.map(\.rawValue) + ExpressionMacro.allCases.map(\.rawValue)))
  }

  mutating func run(
    _ macro: ExpressionMacro, over range: ExpressionNode, _ bodies: [ExpressionNode]
  )
    -> ExpressionType
  {
    let element = element(of: type(of: range), for: macro, at: range.offset)
    locals.append(element)
    defer { locals.removeLast() }
    let conditions = macro == .map ? bodies.dropLast() : bodies[...]
    for part in conditions { _ = condition(part, for: "\(macro.rawValue)()") }
    switch macro {
    case .all, .exists, .existsOne: return .bool
    case .filter: return .list(element)
    case .map: return .list(bodies.last.map { type(of: $0) } ?? .dynamic)
    }
  }

  /// Keys of a map may be of any kind.
  private mutating func element(
    of range: ExpressionType, for macro: ExpressionMacro, at offset: Int
  )
    -> ExpressionType
  {
    switch range {
    case .list(let element): element
    case .object: .string
    case .map, .dynamic: .dynamic
    default: fault(.type, "\(macro.rawValue)() goes through a list or map, not \(range.text)", at: offset)
    }
  }
}

private let leftOut: Set = ["matches", "uint", "bytes", "type"]

extension ExpressionFunction {
  /// What it may be given.
  fileprivate var overloads: [[ExpressionType]] {
    switch self {
    case .size: [[.string], [.list(.dynamic)], [.map(.dynamic)]]
    case .contains, .startsWith, .endsWith: [[.string, .string]]
    case .int: [[.int], [.double], [.string], [.timestamp]]
    case .double: [[.double], [.int], [.string]]
    case .string: [[.string], [.int], [.double], [.bool], [.timestamp], [.duration]]
    case .bool: [[.bool], [.string]]
    case .timestamp: [[.timestamp], [.string], [.int]]
    case .duration: [[.duration], [.string]]
    case .dyn: [[.dynamic]]
    case .getFullYear, .getMonth, .getDate, .getDayOfMonth, .getDayOfWeek, .getDayOfYear:
      [[.timestamp], [.timestamp, .string]]
    case .getHours, .getMinutes, .getSeconds, .getMilliseconds: [[.timestamp], [.timestamp, .string], [.duration]]
    }
  }

  fileprivate var result: ExpressionType {
    switch self {
    case .contains, .startsWith, .endsWith, .bool: .bool
    case .double: .double
    case .string: .string
    case .timestamp: .timestamp
    case .duration: .duration
    case .dyn: .dynamic
    default: .int
    }
  }
}
