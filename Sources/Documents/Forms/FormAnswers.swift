/// What is filled into a form, by field id. As JSON: a text, a list of rows, or `null` for a field left open on purpose.
public struct FormAnswers: Hashable, Sendable, Codable {
  public enum Value: Hashable, Sendable {
    case text(String)
    /// Each row by the ids of its fields.
    case rows([[String: String]])
    case leftOpen
  }

  public var values: [String: Value]

  public init(_ values: [String: Value] = [:]) { self.values = values }

  public init(from decoder: any Decoder) throws {
    values = try decoder.singleValueContainer().decode([String: Value].self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(values)
  }

  /// The answer as a text; `nil`: none, or rows. Blanks around it do not count.
  func text(_ id: String) -> String? {
    guard case .text(let text) = values[id] else { return nil }
    return text.trimmed.isEmpty ? nil : text.trimmed
  }

  /// The rows of a field; those without any answer are left out.
  func rows(_ id: String) -> [[String: String]] {
    guard case .rows(let rows) = values[id] else { return [] }
    return rows.map { $0.mapValues(\.trimmed).filter { !$0.value.isEmpty } }.filter { !$0.isEmpty }
  }

  func isAnswered(_ id: String) -> Bool { text(id) != nil || !rows(id).isEmpty }
}

extension FormAnswers.Value: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .leftOpen
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .rows(try container.decode([[String: String]].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .rows(let rows): try container.encode(rows)
    case .leftOpen: try container.encodeNil()
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var rest = Substring(self)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
