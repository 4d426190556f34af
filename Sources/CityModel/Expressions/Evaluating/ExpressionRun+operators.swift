extension ExpressionRun {
  mutating func result(
    _ mark: ExpressionOperator, _ one: ExpressionValue, _ other: ExpressionValue
  )
    throws(ExpressionError) -> ExpressionValue
  {
    switch mark {
    case .equal: .bool(try isEqual(one, other))
    case .unequal: .bool(!(try isEqual(one, other)))
    case .less: .bool(try order(one, other, mark).map { $0 < 0 } ?? false)
    case .atMost: .bool(try order(one, other, mark).map { $0 <= 0 } ?? false)
    case .more: .bool(try order(one, other, mark).map { $0 > 0 } ?? false)
    case .atLeast: .bool(try order(one, other, mark).map { $0 >= 0 } ?? false)
    case .within: .bool(try isElement(one, of: other))
    case .plus, .minus, .times, .over, .modulo: try reckoned(mark, one, other)
    }
  }

  func negated(_ value: ExpressionValue) throws(ExpressionError) -> ExpressionValue {
    switch value {
    case .int(let number):
      guard number != .min else { throw .overflow }
      return .int(-number)
    case .double(let number): return .double(-number)
    default: throw .noSuchOverload("'-' with \(value.kind)")
    }
  }

  /// Equality across all kinds: values of different kinds are unequal, except that numbers compare by what they are.
  mutating func isEqual(_ one: ExpressionValue, _ other: ExpressionValue) throws(ExpressionError) -> Bool {
    switch (one, other) {
    case (.string(let one), .string(let other)):
      try charge(bytes: min(one.utf8.count, other.utf8.count))
      return isSameText(one, other)
    case (.int, .double), (.double, .int), (.double, .double), (.timestamp, .timestamp):
      return try order(one, other, .equal) == 0
    case (.list(let one), .list(let other)):
      guard one.count == other.count else { return false }
      return try isEqual(one, other)
    case (.map(let one), .map(let other)): return try isEqual(one, other)
    default: return one == other
    }
  }

  private mutating func isEqual(_ one: [ExpressionValue], _ other: [ExpressionValue]) throws(ExpressionError) -> Bool {
    for (one, other) in zip(one, other) {
      try charge(1)
      guard try isEqual(one, other) else { return false }
    }
    return true
  }

  private mutating func isEqual(
    _ one: [ExpressionKey: ExpressionValue], _ other: [ExpressionKey: ExpressionValue]
  ) throws(ExpressionError) -> Bool {
    guard one.count == other.count else { return false }
    for (key, value) in one.sorted(by: { $0.key < $1.key }) {
      try charge(1)
      guard let match = other[key], try isEqual(value, match) else { return false }
    }
    return true
  }

  private mutating func isElement(_ value: ExpressionValue, of whole: ExpressionValue) throws(ExpressionError) -> Bool {
    switch whole {
    case .list(let list):
      for element in list {
        try charge(1)
        if try isEqual(value, element) { return true }
      }
      return false
    case .map(let map): return try key(value).map { map[$0] != nil } ?? false
    default: throw .noSuchOverload("'in' with \(whole.kind)")
    }
  }

  /// Below, at or above zero as the first stands to the other; `nil` beside a NaN, which has no order.
  private mutating func order(
    _ one: ExpressionValue, _ other: ExpressionValue, _ mark: ExpressionOperator
  )
    throws(ExpressionError) -> Int?
  {
    switch (one, other) {
    case (.int(let one), .int(let other)): return compared(one, other)
    case (.double(let one), .double(let other)): return one.isNaN || other.isNaN ? nil : compared(one, other)
    case (.int(let one), .double(let other)): return compared(one, with: other)
    case (.double(let one), .int(let other)): return compared(other, with: one).map { -$0 }
    case (.string(let one), .string(let other)):
      try charge(bytes: min(one.utf8.count, other.utf8.count))
      return precedes(one, other) ? -1 : precedes(other, one) ? 1 : 0
    case (.bool(let one), .bool(let other)): return compared(one ? 1 : 0, other ? 1 : 0)
    case (.timestamp(let one), .timestamp(let other)): return compared(milliseconds(of: one), milliseconds(of: other))
    case (.duration(let one), .duration(let other)): return compared(one, other)
    default: throw .noSuchOverload("'\(mark.rawValue)' with \(one.kind) and \(other.kind)")
    }
  }
}

private func compared<T: Comparable>(_ one: T, _ other: T) -> Int { one < other ? -1 : one > other ? 1 : 0 }

/// Exact: neither number is rounded to the other's kind.
private func compared(_ whole: Int64, with number: Double) -> Int? {
  if number.isNaN { return nil }
  if number >= 0x1p63 { return -1 }
  if number < -0x1p63 { return 1 }
  let floor = Int64(number.rounded(.down))
  return whole == floor && number != Double(floor) ? -1 : compared(whole, floor)
}
