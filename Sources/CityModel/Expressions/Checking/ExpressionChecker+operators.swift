extension ExpressionChecker {
  mutating func result(
    _ mark: ExpressionOperator, _ one: ExpressionType, _ other: ExpressionType, at offset: Int
  ) -> ExpressionType {
    let found: ExpressionType? =
      switch mark {
      case .equal, .unequal: one.isComparable(to: other) ? .bool : nil
      case .less, .atMost, .more, .atLeast: isOrdered(one, other) ? .bool : nil
      case .within: isElement(one, of: other) ? .bool : nil
      case .plus, .minus, .times, .over, .modulo: reckoned(mark, one, other)
      }
    return found
      ?? fault(
        .type, "'\(mark.rawValue)' does not take \(one.text) and \(other.text)", at: offset,
        hint: hint(mark, one, other))
  }

  mutating func negated(_ part: ExpressionNode) -> ExpressionType {
    let type = type(of: part)
    return type.isNumber ? type : fault(.type, "'-' wants a number and is given \(type.text)", at: part.offset)
  }

  /// What to write where whole numbers and doubles are mixed.
  func mixing(_ one: ExpressionType, _ other: ExpressionType) -> String? {
    guard Set([one, other]) == [.int, .double] else { return nil }
    return "int and double are not mixed: write 2.0 for 2, or double(…) around a whole number"
  }

  private func hint(_ mark: ExpressionOperator, _ one: ExpressionType, _ other: ExpressionType) -> String? {
    switch mark {
    case .equal, .unequal:
      one == .null || other == .null ? "whether a field has a value is asked with has(form.field)" : nil
    default: mixing(one, other)
    }
  }

  private func isOrdered(_ one: ExpressionType, _ other: ExpressionType) -> Bool {
    if one.isNumber, other.isNumber { return true }
    let kinds: [ExpressionType] = [.bool, .int, .double, .string, .timestamp, .duration, .dynamic]
    return kinds.contains(one) && kinds.contains(other) && one.mayBe(other)
  }

  private func isElement(_ value: ExpressionType, of whole: ExpressionType) -> Bool {
    switch whole {
    case .list(let element): value.isComparable(to: element)
    case .map: [.bool, .int, .double, .string, .dynamic].contains(value)
    case .object: value.mayBe(.string)
    default: whole == .dynamic
    }
  }

  /// `nil` when the operator takes no such values; `dynamic` when it depends on what they are.
  private func reckoned(_ mark: ExpressionOperator, _ one: ExpressionType, _ other: ExpressionType) -> ExpressionType? {
    if mark == .plus, case .list = one, case .list = other { return one.joined(with: other) ?? .list(.dynamic) }
    let fitting = (overloads[mark] ?? []).filter { one.mayBe($0.0) && other.mayBe($0.1) }.map(\.2)
    if mark == .plus, one.mayBe(.list(.dynamic)), other.mayBe(.list(.dynamic)) { return .dynamic }
    return Set(fitting).count > 1 ? .dynamic : fitting.first
  }
}

private typealias Overload = (ExpressionType, ExpressionType, ExpressionType)

private let overloads: [ExpressionOperator: [Overload]] = [
  .plus: numbers + [
    (.string, .string, .string), (.timestamp, .duration, .timestamp), (.duration, .timestamp, .timestamp),
    (.duration, .duration, .duration),
  ],
  .minus: numbers + [
    (.timestamp, .timestamp, .duration), (.timestamp, .duration, .timestamp), (.duration, .duration, .duration),
  ],
  .times: numbers,
  .over: numbers,
  .modulo: [(.int, .int, .int)],
]

private let numbers: [Overload] = [(.int, .int, .int), (.double, .double, .double)]
