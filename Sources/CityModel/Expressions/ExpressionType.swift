/// What kind of value an expression gives, as far as it can be told before it runs.
package indirect enum ExpressionType: Hashable, Sendable {
  case bool, int, double, string, timestamp, duration, null
  case list(ExpressionType)
  /// Keys may be texts, whole numbers or truths; only the kind of the values is known.
  case map(ExpressionType)
  /// A structure with these fields, each of which may be unset: `has` tells.
  case object([String: ExpressionType])
  /// Anything: told only when it runs.
  case dynamic
}

extension ExpressionType {
  /// How the kind is called in messages.
  package var text: String {
    switch self {
    case .bool: "bool"
    case .int: "int"
    case .double: "double"
    case .string: "string"
    case .timestamp: "timestamp"
    case .duration: "duration"
    case .null: "null"
    case .list(let element): "list(\(element.text))"
    case .map(let value): "map(\(value.text))"
    case .object: "object"
    case .dynamic: "dyn"
    }
  }

  var isNumber: Bool { self == .int || self == .double || self == .dynamic }

  /// Whether a value of one kind may be a value of the other.
  func mayBe(_ other: ExpressionType) -> Bool {
    switch (self, other) {
    case (.dynamic, _), (_, .dynamic): true
    case (.list(let one), .list(let other)), (.map(let one), .map(let other)): one.mayBe(other)
    case (.object(let fields), .map(let value)), (.map(let value), .object(let fields)):
      fields.values.allSatisfy { $0.mayBe(value) }
    default: self == other
    }
  }

  /// Whether `==` can ever find two such values equal. Numbers compare across their kinds.
  func isComparable(to other: ExpressionType) -> Bool {
    switch (self, other) {
    case (.int, .double), (.double, .int): true
    case (.list(let one), .list(let other)), (.map(let one), .map(let other)): one.isComparable(to: other)
    default: mayBe(other)
    }
  }

  /// The kind of something that is one or the other; `nil` when they have nothing in common.
  ///
  /// Beside `null` the other kind stands: a calculated value may be left empty.
  func joined(with other: ExpressionType) -> ExpressionType? {
    switch (self, other) {
    case _ where self == other: self
    case (.dynamic, _), (_, .dynamic): .dynamic
    case (.null, let kind), (let kind, .null): kind
    case (.list(let one), .list(let other)): one.joined(with: other).map { .list($0) }
    case (.map(let one), .map(let other)): one.joined(with: other).map { .map($0) }
    default: mayBe(other) ? .dynamic : nil
    }
  }
}
