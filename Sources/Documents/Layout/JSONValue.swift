/// A JSON value as it stands in a profile, before anything of it is judged.
enum JSONValue: Hashable, Sendable, Codable {
  case null
  case bool(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .number(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .list(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }

  /// This value laid over another: members of objects one by one, everything else whole.
  func over(_ base: JSONValue) -> JSONValue {
    guard case .object(let own) = self, case .object(let under) = base else { return self }
    return .object(under.merging(own) { $1.over($0) })
  }

  /// What it is, in both languages, for a message.
  var kind: Bilingual {
    switch self {
    case .null: Bilingual(zh: "空值", en: "null")
    case .bool: Bilingual(zh: "真假值", en: "true or false")
    case .number: Bilingual(zh: "数", en: "a number")
    case .text: Bilingual(zh: "文字", en: "a text")
    case .list: Bilingual(zh: "列表", en: "a list")
    case .object: Bilingual(zh: "对象", en: "an object")
    }
  }
}
