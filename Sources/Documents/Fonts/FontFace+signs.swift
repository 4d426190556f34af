import CCairo

extension FontFace {
  /// Whether the face draws the dollar where the yuan should stand (￥ as ＄): then it lacks the yuan. The free Fandol fonts
  /// do, and a sum in the wrong currency is worse than one in another face.
  func isDollar(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar == "￥" else { return false }
    let (yuan, dollar) = (outline("￥"), outline("＄"))
    guard !yuan.isEmpty, yuan.count == dollar.count else { return false }
    let limit = max(2, Int(memory.face.pointee.units_per_EM) / 250)
    return zip(yuan, dollar).allSatisfy { abs($0.x - $1.x) <= limit && abs($0.y - $1.y) <= limit }
  }

  /// In the font's units; empty where the face lacks the character.
  private func outline(_ scalar: Unicode.Scalar) -> [FT_Vector] {
    let id = FT_Get_Char_Index(memory.face, FT_ULong(scalar.value))
    guard id != 0, FT_Load_Glyph(memory.face, id, FT_Int32(FT_LOAD_NO_SCALE)) == 0,
      let outline = memory.face.pointee.glyph?.pointee.outline, let points = outline.points
    else { return [] }
    return Array(UnsafeBufferPointer(start: points, count: Int(outline.n_points)))
  }
}
