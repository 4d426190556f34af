/// A part of XML as tokens; comments, instructions and the declaration fall away.
///
/// - Precondition: the part is well-formed, without a document type, and in UTF-8: `parseXML` has read it.
func readMarkup(_ bytes: [UInt8]) -> [MarkupToken] {
  var reader = MarkupReader(bytes: bytes)
  return reader.tokens()
}

private struct MarkupReader {
  let bytes: [UInt8]
  var at = 0

  mutating func tokens() -> [MarkupToken] {
    var tokens: [MarkupToken] = []
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    while at < bytes.count {
      if bytes[at] != UInt8(ascii: "<") {
        tokens.append(.text(resolved(take { $0 == UInt8(ascii: "<") })))
      } else if starts(with: "<![CDATA[") {
        tokens.append(.text(String(decoding: section("<![CDATA[", "]]>"), as: UTF8.self)))
      } else if starts(with: "<!--") {
        _ = section("<!--", "-->")
      } else if starts(with: "<?") {
        _ = section("<?", "?>")
      } else if starts(with: "</") {
        tokens.append(.end(String(decoding: section("</", ">"), as: UTF8.self).filter { !$0.isWhitespace }))
      } else {
        tokens.append(begin())
      }
    }
    return tokens
  }

  private mutating func begin() -> MarkupToken {
    at += 1
    let name = String(decoding: take(until: isNameEnd), as: UTF8.self)
    var attributes: [MarkupToken.Attribute] = []
    while at < bytes.count {
      _ = take { !isSpace($0) }
      guard at < bytes.count, bytes[at] != UInt8(ascii: "/"), bytes[at] != UInt8(ascii: ">") else { break }
      attributes.append(attribute())
    }
    let isEmpty = at < bytes.count && bytes[at] == UInt8(ascii: "/")
    _ = take { $0 == UInt8(ascii: ">") }
    at += 1
    return .begin(name, attributes, isEmpty: isEmpty)
  }

  private mutating func attribute() -> MarkupToken.Attribute {
    let name = String(decoding: take { $0 == UInt8(ascii: "=") || isSpace($0) }, as: UTF8.self)
    _ = take { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
    guard at < bytes.count else { return MarkupToken.Attribute(name: name, value: "") }
    let quote = bytes[at]
    at += 1
    let value = resolved(take { $0 == quote })
    at += 1
    return MarkupToken.Attribute(name: name, value: value)
  }

  private mutating func take(until isEnd: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    let start = at
    while at < bytes.count, !isEnd(bytes[at]) { at += 1 }
    return bytes[start..<at]
  }

  private mutating func section(_ start: String, _ end: String) -> ArraySlice<UInt8> {
    let first = at + start.utf8.count, last = Array(end.utf8)
    at = first
    while at < bytes.count, !bytes[at...].starts(with: last) { at += 1 }
    defer { at = min(at + last.count, bytes.count) }
    return bytes[min(first, bytes.count)..<min(at, bytes.count)]
  }

  private func starts(with text: String) -> Bool { bytes[at...].starts(with: text.utf8) }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

private func isNameEnd(_ byte: UInt8) -> Bool {
  isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
}

/// The text with the five entities and numbered characters resolved.
private func resolved(_ bytes: ArraySlice<UInt8>) -> String {
  let text = String(decoding: bytes, as: UTF8.self)
  guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
  let parts = text.split(separator: "&", omittingEmptySubsequences: false)
  return String(parts[0])
    + parts.dropFirst().map { part in
      let pieces = part.split(separator: ";", maxSplits: 1, omittingEmptySubsequences: false)
      return pieces.count == 2 ? character(pieces[0]) + pieces[1] : "&" + part
    }.joined()
}

private func character(_ name: Substring) -> String {
  let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
  if let known = named[String(name)] { return known }
  let isHex = name.hasPrefix("#x") || name.hasPrefix("#X")
  let value = isHex ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
  return value.flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
}
