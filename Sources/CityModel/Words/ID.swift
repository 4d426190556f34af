/// The name of one thing of a kind: `ID<Region>` cannot be handed in where `ID<Indicator>` is wanted.
///
/// The text is what the pack's author wrote (`"elder-beds-per-1000"`, `"511902"`) or what the store made up.
package struct ID<Thing>: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }

  package var description: String { text }

  package static func < (one: Self, other: Self) -> Bool { one.text < other.text }
}

extension ID: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self.init(text) }
}

extension ID: Codable {
  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension ID: CodingKeyRepresentable {
  /// Lets a dictionary keyed by ids be stored as an object with sorted keys, so that its bytes are the same every time.
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  package var codingKey: any CodingKey { Key(stringValue: text) }

  package init(codingKey: some CodingKey) { self.init(codingKey.stringValue) }
}
