/// The bytes of an XML part in the making. Markup goes in as it stands, words are escaped on the way.
///
/// One array instead of a tree: a report of eighteen pages is written in one pass without a node, which is where the
/// time of a writer on an XML tree goes.
struct XMLBuffer {
  private(set) var bytes: [UInt8] = []

  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Markup of ours.
  mutating func add(_ markup: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: markup.utf8Start, count: markup.utf8CodeUnitCount))
  }

  /// Markup made before.
  mutating func add(_ markup: [UInt8]) { bytes.append(contentsOf: markup) }

  mutating func add(made markup: String) { bytes.append(contentsOf: markup.utf8) }

  mutating func add(_ number: Int) {
    if number >= 0, number < 10 {
      bytes.append(UInt8(ascii: "0") + UInt8(number))
    } else {
      bytes.append(contentsOf: String(number).utf8)
    }
  }

  /// Words within an element or an attribute. What XML 1.0 forbids is printed as U+FFFD, and so seen.
  mutating func escape(_ words: String) {
    var words = words
    words.withUTF8 { escape($0) }
  }

  mutating func escape(_ source: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for place in source.indices {
      guard let replacement = XMLBuffer.replacement(in: source, at: place) else { continue }
      bytes.append(contentsOf: source[start..<place])
      add(replacement.markup)
      start = place + replacement.length
    }
    bytes.append(contentsOf: source[start...])
  }

  private static func replacement(in source: UnsafeBufferPointer<UInt8>, at place: Int) -> Replacement? {
    let byte = source[place]
    guard isSpecial[Int(byte)] else { return nil }
    switch byte {
    case UInt8(ascii: "&"): return Replacement("&amp;")
    case UInt8(ascii: "<"): return Replacement("&lt;")
    case UInt8(ascii: ">"): return Replacement("&gt;")
    case UInt8(ascii: "\""): return Replacement("&quot;")
    case 0xEF: return isNonCharacter(source, place) ? Replacement("\u{FFFD}", length: 3) : nil
    default: return Replacement("\u{FFFD}")
    }
  }

  /// U+FFFE and U+FFFF.
  private static func isNonCharacter(_ source: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    place + 2 < source.count && source[place + 1] == 0xBF && source[place + 2] >= 0xBE
  }

  private static let isSpecial: [Bool] = (0...255).map { byte in
    byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte) || [0x22, 0x26, 0x3C, 0x3E, 0xEF].contains(byte)
  }

  private struct Replacement {
    let markup: StaticString
    let length: Int

    init(_ markup: StaticString, length: Int = 1) {
      self.markup = markup
      self.length = length
    }
  }
}
