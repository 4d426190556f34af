import CityModel

/// Some entries of an urn, sorted by key, as bytes of one fixed length whatever is in them.
struct UrnBin {
  /// A digest or chance, so that entries spread evenly.
  static let keyBytes = 32

  private(set) var entries: [UrnEntry]

  init(_ entries: [UrnEntry] = []) {
    self.entries = entries.sorted { $0.key.lexicographicallyPrecedes($1.key) }
  }

  /// - Throws: `Refusal("survey.damaged")` where the bytes are no bin.
  init(bytes: [UInt8]) throws {
    var reader = BinReader(bytes: bytes)
    entries = []
    for _ in 0..<(try reader.number()) {
      let key = try reader.take(Self.keyBytes)
      entries.append(UrnEntry(key: key, bytes: try reader.take(reader.number())))
    }
  }

  mutating func insert(_ entry: UrnEntry) { self = UrnBin(entries + [entry]) }

  /// Padded with zeros; `nil` when there is more than will go in.
  func bytes(of length: Int) -> [UInt8]? {
    let needed = 2 + entries.reduce(0) { $0 + $1.length }
    guard needed <= length else { return nil }
    let written = entries.flatMap { $0.key + sixteenBits($0.bytes.count) + $0.bytes }
    return sixteenBits(entries.count) + written + Array(repeating: 0, count: length - needed)
  }
}

/// One thing in an urn.
struct UrnEntry: Hashable {
  let key: [UInt8]
  let bytes: [UInt8]

  init(key: [UInt8], bytes: [UInt8] = []) {
    precondition(key.count == UrnBin.keyBytes && bytes.count <= UInt16.max, "a key is a SHA-256 or as long")
    self.key = key
    self.bytes = bytes
  }

  /// What it takes of a bin, in bytes.
  var length: Int { UrnBin.keyBytes + 2 + bytes.count }
}

/// Big-endian; what is counted in a bin is less than 65,536 bytes.
private func sixteenBits(_ number: Int) -> [UInt8] { [UInt8(number >> 8), UInt8(number & 255)] }

private struct BinReader {
  let bytes: [UInt8]
  private var place = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func number() throws -> Int {
    let pair = try take(2)
    return Int(pair[0]) << 8 | Int(pair[1])
  }

  mutating func take(_ count: Int) throws -> [UInt8] {
    guard place + count <= bytes.count else { throw Refusal("survey.damaged") }
    defer { place += count }
    return Array(bytes[place..<(place + count)])
  }
}
