package import struct Foundation.Date

/// What an expression is given and what it gives.
///
/// `==` of Swift tells values of different kinds apart; `==` of the language is `isEqual`.
package enum ExpressionValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int64)
  case double(Double)
  case string(String)
  /// From year 1 to 9999, read to the millisecond.
  case timestamp(Date)
  /// A span of time in nanoseconds; negative backwards.
  case duration(nanoseconds: Int64)
  case list([ExpressionValue])
  case map([ExpressionKey: ExpressionValue])
}

extension ExpressionValue {
  /// A structure by the names of its fields. Leave out what is unset: `has` then says so.
  package static func object(_ fields: [String: ExpressionValue]) -> ExpressionValue {
    var map: [ExpressionKey: ExpressionValue] = [:]
    map.reserveCapacity(fields.count)
    for (name, value) in fields { map[.string(name)] = value }
    return .map(map)
  }

  /// The kind as CEL calls it.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool: "bool"
    case .int: "int"
    case .double: "double"
    case .string: "string"
    case .timestamp: "timestamp"
    case .duration: "duration"
    case .list: "list"
    case .map: "map"
    }
  }
}
