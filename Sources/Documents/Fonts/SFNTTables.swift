import Foundation

/// Where the tables of a TrueType or OpenType file lie.
///
/// - Source: OpenType 1.9, "Organization of an OpenType Font".
struct SFNTTables {
  private let bytes: Data
  private var offsets: [String: Int] = [:]

  /// - Parameter face: within a collection, from 0; the upper 16 bits (a variable font's instance) are left out.
  /// - Returns: `nil`: the file is too short for its own directory.
  init?(_ bytes: Data, face: Int) {
    self.bytes = bytes
    guard let start = directory(face & 0xFFFF), let count = number16(at: start + 4) else { return nil }
    for entry in 0..<Int(count) {
      let place = start + 12 + 16 * entry
      guard let offset = number32(at: place + 8), let tag = tag(at: place) else { return nil }
      offsets[tag] = Int(offset)
    }
  }

  /// From the file's beginning; `nil` where the font has no such table.
  func offset(of tag: String) -> Int? { offsets[tag] }

  func number16(at offset: Int) -> UInt16? {
    number32(at: offset, bytes: 2).map { UInt16($0) }
  }

  private func directory(_ face: Int) -> Int? {
    tag(at: 0) == "ttcf" ? number32(at: 12 + 4 * face).map { Int($0) } : 0
  }

  private func number32(at offset: Int, bytes count: Int = 4) -> UInt32? {
    guard offset >= 0, offset + count <= bytes.count else { return nil }
    let start = bytes.startIndex + offset
    return bytes[start..<start + count].reduce(0) { $0 << 8 | UInt32($1) }
  }

  private func tag(at offset: Int) -> String? {
    guard offset >= 0, offset + 4 <= bytes.count else { return nil }
    let start = bytes.startIndex + offset
    return String(decoding: bytes[start..<start + 4], as: UTF8.self)
  }
}
