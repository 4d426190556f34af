import Foundation

/// What a font's maker allows with the file inside another file.
///
/// - Source: OpenType 1.9, table OS/2, field fsType. Of several bits of 0...3 the most generous holds.
enum EmbeddingRight: Hashable, Sendable {
  case allowed
  /// Not to be embedded at all, or only as bitmaps.
  case forbidden
  /// Only whole; we always embed subsets, so it is not used.
  case wholeOnly

  init(fsType: UInt16) {
    let usage = fsType & 0xF
    if usage == 0x2 || fsType & 0x200 != 0 {
      self = .forbidden
    } else {
      self = fsType & 0x100 != 0 ? .wholeOnly : .allowed
    }
  }

  /// Read from the file's own table, without opening the font. `nil`: no such file. A font without the table forbids
  /// nothing.
  init?(_ file: FontFile) {
    guard let table = SFNTTables(file.bytes, face: file.faceIndex) else { return nil }
    self.init(fsType: table.offset(of: "OS/2").flatMap { table.number16(at: $0 + 8) } ?? 0)
  }
}
