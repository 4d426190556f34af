import CCairo

/// One open face: which characters it has and how wide they are.
final class FontFace {
  struct Glyph: Hashable {
    var id: UInt32
    /// In ems.
    var advance: Double
  }

  let file: FontFile
  let memory: FaceMemory
  private var glyphs: [UInt32: Glyph?] = [:]
  private var cairoFace: OpaquePointer?
  private let cairoKey = UnsafeMutablePointer<cairo_user_data_key_t>.allocate(capacity: 1)

  /// `nil` when the file is no font that FreeType reads.
  init?(_ file: FontFile) {
    guard let memory = FaceMemory(file) else { return nil }
    self.file = file
    self.memory = memory
  }

  deinit {
    if let cairoFace { cairo_font_face_destroy(cairoFace) }
    cairoKey.deallocate()
  }

  /// `nil` when the face lacks the character.
  func glyph(_ scalar: Unicode.Scalar) -> Glyph? {
    if let known = glyphs[scalar.value] { return known }
    let id = FT_Get_Char_Index(memory.face, FT_ULong(scalar.value))
    let glyph = id == 0 || isDollar(scalar) ? nil : Glyph(id: id, advance: advance(id))
    glyphs[scalar.value] = .some(glyph)
    return glyph
  }

  private func advance(_ id: UInt32) -> Double {
    var units: FT_Fixed = 0
    guard FT_Get_Advance(memory.face, id, FT_Int32(FT_LOAD_NO_SCALE), &units) == 0 else { return 1 }
    return Double(units) / Double(max(1, memory.face.pointee.units_per_EM))
  }

  /// The face as Cairo draws it. Cairo keeps the memory open as long as it needs it.
  func cairo() -> OpaquePointer? {
    if let cairoFace { return cairoFace }
    guard let made = cairo_ft_font_face_create_for_ft_face(memory.face, Int32(FT_LOAD_NO_HINTING)) else { return nil }
    let kept = Unmanaged.passRetained(memory)
    let status = cairo_font_face_set_user_data(made, cairoKey, kept.toOpaque()) { pointer in
      if let pointer { Unmanaged<FaceMemory>.fromOpaque(pointer).release() }
    }
    if status != CAIRO_STATUS_SUCCESS { kept.release() }
    cairoFace = made
    return made
  }
}
