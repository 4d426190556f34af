import CCairo

/// Paints lines of text with the first face of a font set that has the character; the bold faces come first where bold is
/// asked for. What no face has is left as an empty box, and named by `Drawing.missingCharacters(in:)`.
final class WordPainter {
  private let faces: [FontFace]

  init(_ fonts: FontSet) { faces = fonts.files.compactMap(FontFace.init) }

  func has(_ scalar: Unicode.Scalar) -> Bool { faces.contains { $0.glyph(scalar) != nil } }

  func paint(_ words: DrawingWords, on context: OpaquePointer) {
    let glyphs = placed(words)
    setColour(words.colour, on: context)
    var x = words.start(width: glyphs.reduce(0) { $0 + $1.width })
    for run in runs(glyphs) {
      if let face = run.first?.face {
        show(run, face, from: x, words, on: context)
      } else {
        for glyph in run where !glyph.scalar.properties.isWhitespace { box(glyph, x, words, on: context) }
      }
      x += run.reduce(0) { $0 + $1.width }
    }
  }

  private struct Glyph {
    let scalar: Unicode.Scalar
    let face: FontFace?
    let index: UInt32
    /// In points.
    let width: Double
  }

  private func placed(_ words: DrawingWords) -> [Glyph] {
    let order =
      faces.filter { $0.file.isBold == words.isBold } + faces.filter { $0.file.isBold != words.isBold }
    return words.text.unicodeScalars.map { scalar in
      for face in order {
        guard let glyph = face.glyph(scalar) else { continue }
        return Glyph(scalar: scalar, face: face, index: glyph.id, width: glyph.advance * words.size)
      }
      return Glyph(scalar: scalar, face: nil, index: 0, width: words.size * (scalar.value < 0x2E80 ? 0.5 : 1))
    }
  }

  /// Neighbours of one face; a missing character is a run of its own.
  private func runs(_ glyphs: [Glyph]) -> [[Glyph]] {
    glyphs.reduce(into: []) { runs, glyph in
      if let face = glyph.face, runs.last?.last?.face === face {
        runs[runs.count - 1].append(glyph)
      } else {
        runs.append([glyph])
      }
    }
  }

  private func show(
    _ run: [Glyph], _ face: FontFace, from start: Double, _ words: DrawingWords, on context: OpaquePointer
  ) {
    guard let made = face.cairo() else { return }
    cairo_set_font_face(context, made)
    cairo_set_font_size(context, words.size)
    var x = start
    let glyphs = run.map { glyph in
      defer { x += glyph.width }
      return cairo_glyph_t(index: UInt(glyph.index), x: x, y: words.at.y)
    }
    cairo_show_glyphs(context, glyphs, Int32(glyphs.count))
  }

  private func box(_ glyph: Glyph, _ x: Double, _ words: DrawingWords, on context: OpaquePointer) {
    let inset = words.size * 0.08
    cairo_rectangle(context, x + inset, words.at.y - words.size * 0.8, glyph.width - 2 * inset, words.size * 0.8)
    cairo_set_line_width(context, words.size * 0.05)
    cairo_set_dash(context, nil, 0, 0)
    cairo_stroke(context)
  }
}
