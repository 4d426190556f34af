/// What a map is asked by: a truth, a whole number or a text.
package enum ExpressionKey: Hashable, Sendable, ExpressibleByStringLiteral {
  case bool(Bool)
  case int(Int64)
  case string(String)

  package init(stringLiteral value: String) { self = .string(value) }

  /// A double without a fraction asks for the whole number, as in CEL; `nil` for what cannot be a key.
  init?(_ value: ExpressionValue) {
    switch value {
    case .bool(let truth): self = .bool(truth)
    case .int(let number): self = .int(number)
    case .double(let number):
      guard let whole = Int64(exactly: number) else { return nil }
      self = .int(whole)
    case .string(let text): self = .string(text)
    default: return nil
    }
  }

  var value: ExpressionValue {
    switch self {
    case .bool(let truth): .bool(truth)
    case .int(let number): .int(number)
    case .string(let text): .string(text)
    }
  }
}

extension ExpressionKey: Comparable {
  /// Truths, then numbers, then texts: keys are gone through in this order, so that a run can be repeated.
  package static func < (one: Self, other: Self) -> Bool {
    switch (one, other) {
    case (.bool(let one), .bool(let other)): !one && other
    case (.int(let one), .int(let other)): one < other
    case (.string(let one), .string(let other)): precedes(one, other)
    case (.bool, _), (.int, .string): true
    default: false
    }
  }
}
