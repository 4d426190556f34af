import CCairo
public import Foundation

extension Drawing {
  /// The picture as PNG on white, for files that take no vectors. Same drawing, scale and fonts: same bytes.
  ///
  /// - Parameters:
  ///   - pixelsPerPoint: 300 dots per inch are 300 / 72. Lessened where a side would pass 8192 pixels.
  ///   - fonts: looked through in their order, bold faces first for bold words.
  public func png(pixelsPerPoint: Double, fonts: FontSet) -> Data {
    precondition(pixelsPerPoint > 0, "a picture has pixels")
    let scale = min(pixelsPerPoint, 8192 / max(width, height, 1))
    let pixels = (
      width: Int32(max(1, (width * scale).rounded(.up))), height: Int32(max(1, (height * scale).rounded(.up)))
    )
    guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels.width, pixels.height),
      let context = cairo_create(surface)
    else { preconditionFailure("cairo hands out a context even where memory is short") }
    defer {
      cairo_destroy(context)
      cairo_surface_destroy(surface)
    }
    useStillLetters(on: context)
    setColour(0xFFFFFF, on: context)
    cairo_paint(context)
    let painter = WordPainter(fonts)
    draw(self, on: context, scale: scale) { painter.paint($0, on: context) }
    cairo_surface_flush(surface)
    return encoded(surface)
  }

  /// The characters that no face of the set has, each once, in the order in which they come; spaces do not count.
  public func missingCharacters(in fonts: FontSet) -> [Character] {
    let painter = WordPainter(fonts)
    var seen: Set<Character> = []
    return shapes.flatMap(\.words).joined().filter { character in
      guard !character.isWhitespace, !character.unicodeScalars.allSatisfy(painter.has) else { return false }
      return seen.insert(character).inserted
    }
  }
}

extension Drawing.Shape {
  /// The texts within it.
  fileprivate var words: [String] {
    switch self {
    case .text(let text, _, _, _, _, _): [text]
    case .role(_, let shape): shape.words
    case .link(_, let shapes): shapes.flatMap(\.words)
    case .line, .path, .rectangle, .circle: []
    }
  }
}

/// Letters where they belong, not where a screen's pixels are: the same at every scale and on every machine.
private func useStillLetters(on context: OpaquePointer) {
  let options = cairo_font_options_create()
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
  cairo_set_font_options(context, options)
  cairo_font_options_destroy(options)
}

private func encoded(_ surface: OpaquePointer) -> Data {
  let sink = ByteSink()
  let status = cairo_surface_write_to_png_stream(surface, { ByteSink.write($0, $1, $2) }, sink.pointer)
  precondition(status == CAIRO_STATUS_SUCCESS, "a picture of at most 8192 pixels a side can be written")
  return sink.data
}
