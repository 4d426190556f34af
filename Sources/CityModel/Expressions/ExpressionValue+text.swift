extension ExpressionValue {
  /// The value as the language writes it: `"a"`, `1.0`, `[1, 2]`, `timestamp("2024-01-01T00:00:00Z")`. Maps are written
  /// in the order of their keys.
  package var text: String {
    switch self {
    case .null: "null"
    case .bool(let truth): String(truth)
    case .int(let number): String(number)
    case .double(let number): literal(number)
    case .string(let text): quoted(text)
    case .timestamp(let instant): "timestamp(\"\(timestampText(instant))\")"
    case .duration(let nanoseconds): "duration(\"\(durationText(nanoseconds))\")"
    case .list(let values): "[\(values.map(\.text).joined(separator: ", "))]"
    case .map(let map):
      "{\(map.sorted { $0.key < $1.key }.map { "\($0.key.value.text): \($0.value.text)" }.joined(separator: ", "))}"
    }
  }
}

/// With a point or an exponent, so that it is read as a double again; what has no literal is converted from a text.
private func literal(_ number: Double) -> String {
  let text = doubleText(number)
  if !number.isFinite { return "double(\"\(text)\")" }
  return text.utf8.allSatisfy { $0 == 0x2D || (0x30...0x39).contains($0) } ? text + ".0" : text
}

private func quoted(_ text: String) -> String {
  let escaped = text.unicodeScalars.map { scalar in
    switch scalar {
    case "\"", "\\": "\\\(scalar)"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case "\0"..<" ": "\\u00\(scalar.value < 16 ? "0" : "")\(String(scalar.value, radix: 16))"
    default: String(scalar)
    }
  }
  return "\"\(escaped.joined())\""
}
