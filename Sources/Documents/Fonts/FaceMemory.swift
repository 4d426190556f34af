import CCairo
import Foundation

/// A face that FreeType has opened over bytes in memory; closed when the last who uses it lets go.
///
/// Each has a FreeType library of its own: Cairo keeps faces in a cache that all threads share and may let go of one on any
/// of them, and a library may not be used by two threads at once.
final class FaceMemory {
  let library: FT_Library
  let face: FT_Face
  private let bytes: NSData

  /// `nil` when FreeType cannot read the file.
  init?(_ file: FontFile) {
    let kept = file.bytes as NSData
    var opened: FT_Library?
    guard FT_Init_FreeType(&opened) == 0, let opened else { return nil }
    var face: FT_Face?
    let start = kept.bytes.assumingMemoryBound(to: FT_Byte.self)
    guard FT_New_Memory_Face(opened, start, kept.length, file.faceIndex, &face) == 0, let face else {
      FT_Done_FreeType(opened)
      return nil
    }
    (library, self.face, bytes) = (opened, face, kept)
  }

  deinit {
    FT_Done_Face(face)
    FT_Done_FreeType(library)
  }
}
