import CCairo

extension Typeset.GlyphRun {
  /// The glyphs with the characters that they stand for, so that the text is found and copied.
  func draw(on canvas: OpaquePointer, in cabinet: FontCabinet) {
    guard let face = cabinet.face(font)?.cairo() else { return }
    setColour(colour, on: canvas)
    cairo_set_font_face(canvas, face)
    setSize(on: canvas)
    let placed = glyphs.map { cairo_glyph_t(index: UInt($0.id), x: origin.x + $0.x, y: origin.y) }
    let clusters = text.unicodeScalars.map { cairo_text_cluster_t(num_bytes: Int32(UTF8.width($0)), num_glyphs: 1) }
    cairo_show_text_glyphs(
      canvas, text, Int32(text.utf8.count), placed, Int32(placed.count), clusters, Int32(clusters.count),
      cairo_text_cluster_flags_t(rawValue: 0))
    if isThickened { thicken(placed, on: canvas) }
  }

  /// A slanted font leans by 12 degrees.
  private func setSize(on canvas: OpaquePointer) {
    var matrix = cairo_matrix_t()
    cairo_matrix_init(&matrix, sizePoints, 0, isSlanted ? -0.2126 * sizePoints : 0, sizePoints, 0, 0)
    cairo_set_font_matrix(canvas, &matrix)
  }

  /// The outlines drawn over with a pen of a thirtieth of the size: bold where a font has no bold face.
  private func thicken(_ placed: [cairo_glyph_t], on canvas: OpaquePointer) {
    cairo_new_path(canvas)
    cairo_glyph_path(canvas, placed, Int32(placed.count))
    cairo_set_dash(canvas, nil, 0, 0)
    cairo_set_line_width(canvas, sizePoints / 30)
    cairo_stroke(canvas)
  }
}
