import CCairo
import Foundation

/// A face that FreeType has opened over bytes in memory; closed when the last who uses it lets go.
///
/// Each has a FreeType library of its own: Cairo keeps faces in a cache that all threads share and may let go of one on any
/// of them, and a library may not be used by two threads at once.
final class FaceMemory {
  let library: FT_Library
  let face: FT_Face
  /// Never changed, so its bytes stay where FreeType was told they are. (`NSData` would promise the same, but making one
  /// copies the file: 20 MB and 28 ms for a large font.)
  private let bytes: Data

  /// `nil` when FreeType cannot read the file.
  init?(_ file: FontFile) {
    guard file.bytes.count > 64, let start = file.bytes.withUnsafeBytes({ $0.baseAddress }) else { return nil }
    var opened: FT_Library?
    guard FT_Init_FreeType(&opened) == 0, let opened else { return nil }
    var face: FT_Face?
    let first = start.assumingMemoryBound(to: FT_Byte.self)
    guard FT_New_Memory_Face(opened, first, file.bytes.count, file.faceIndex, &face) == 0, let face else {
      FT_Done_FreeType(opened)
      return nil
    }
    (library, self.face, bytes) = (opened, face, file.bytes)
  }

  deinit {
    FT_Done_Face(face)
    FT_Done_FreeType(library)
  }
}
