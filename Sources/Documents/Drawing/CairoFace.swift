import CCairo
import Foundation

/// A font face in cairo's hands, straight from the bytes of its file; nothing is looked up on the machine.
///
/// Cairo keeps faces in a cache of its own after we have let go, so the bytes, the FreeType face and its library end only
/// when cairo ends with the face. Each face has a library of its own: faces of two documents set at once share nothing.
final class CairoFace {
  let cairo: OpaquePointer
  let isBold: Bool
  private let held: HeldFace

  /// - Returns: `nil`: not a font that FreeType can read.
  init?(_ file: FontFile) {
    guard let held = HeldFace(file) else { return nil }
    let made = cairo_ft_font_face_create_for_ft_face(held.face, Int32(FT_LOAD_NO_HINTING))
    guard let made, cairo_font_face_status(made) == CAIRO_STATUS_SUCCESS else { return nil }
    self.held = held
    cairo = made
    isBold = file.isBold
    let holder = Unmanaged.passRetained(held)
    let key = UnsafeRawPointer(held.face).assumingMemoryBound(to: cairo_user_data_key_t.self)
    let status = cairo_font_face_set_user_data(made, key, holder.toOpaque()) { holder in
      guard let holder else { return }
      Unmanaged<HeldFace>.fromOpaque(holder).release()
    }
    if status != CAIRO_STATUS_SUCCESS { holder.release() }
  }

  deinit { cairo_font_face_destroy(cairo) }

  /// 0: the face lacks the character.
  func glyph(_ scalar: Unicode.Scalar) -> UInt { UInt(FT_Get_Char_Index(held.face, FT_ULong(scalar.value))) }

  /// Of a glyph, in em.
  func advance(_ glyph: UInt) -> Double {
    guard FT_Load_Glyph(held.face, FT_UInt(glyph), Int32(FT_LOAD_NO_SCALE)) == 0 else { return 1 }
    return Double(held.face.pointee.glyph.pointee.advance.x) / Double(max(held.face.pointee.units_per_EM, 1))
  }
}

/// The bytes of a font with the FreeType face over them.
private final class HeldFace {
  let face: FT_Face
  private let library: FT_Library
  private let bytes: NSData

  init?(_ file: FontFile) {
    bytes = file.bytes as NSData
    var library: FT_Library?
    guard FT_Init_FreeType(&library) == 0, let library else { return nil }
    var face: FT_Face?
    let start = bytes.bytes.assumingMemoryBound(to: FT_Byte.self)
    guard FT_New_Memory_Face(library, start, FT_Long(bytes.length), FT_Long(file.faceIndex), &face) == 0, let face
    else {
      FT_Done_FreeType(library)
      return nil
    }
    self.face = face
    self.library = library
  }

  deinit {
    FT_Done_Face(face)
    FT_Done_FreeType(library)
  }
}
