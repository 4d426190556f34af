import CCairo

/// Paints a drawing as vectors: the same on a page of a PDF and on a picture.
///
/// - Parameters:
///   - context: a cairo context in points; left as it was found.
///   - origin: where the drawing's upper left corner goes.
///   - words: paints one line of text. Within it the context is the drawing's: its origin, its scale.
func draw(
  _ drawing: Drawing, on context: OpaquePointer, at origin: Drawing.Point = Drawing.Point(0, 0), scale: Double = 1,
  words: (DrawingWords) -> Void
) {
  cairo_save(context)
  defer { cairo_restore(context) }
  cairo_translate(context, origin.x, origin.y)
  cairo_scale(context, scale, scale)
  cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
  cairo_set_line_cap(context, CAIRO_LINE_CAP_BUTT)
  for shape in drawing.shapes { draw(shape, on: context, words: words) }
}

private func draw(_ shape: Drawing.Shape, on context: OpaquePointer, words: (DrawingWords) -> Void) {
  switch shape {
  case .line(let start, let end, let paint):
    cairo_move_to(context, start.x, start.y)
    cairo_line_to(context, end.x, end.y)
    apply(paint, on: context)
  case .path(let steps, let paint):
    for step in steps { trace(step, on: context) }
    apply(paint, on: context)
  case .rectangle(let x, let y, let width, let height, let radius, let paint):
    traceRectangle(x, y, width, height, radius: min(radius, width / 2, height / 2), on: context)
    apply(paint, on: context)
  case .circle(let centre, let radius, let paint):
    cairo_new_sub_path(context)
    cairo_arc(context, centre.x, centre.y, radius, 0, 2 * .pi)
    cairo_close_path(context)
    apply(paint, on: context)
  case .text(let text, let at, let size, let isBold, let anchor, let colour):
    words(DrawingWords(text: text, at: at, size: size, isBold: isBold, anchor: anchor, colour: colour))
  case .role(_, let shape): draw(shape, on: context, words: words)
  case .link(_, let shapes): for shape in shapes { draw(shape, on: context, words: words) }
  }
}

private func trace(_ step: Drawing.Step, on context: OpaquePointer) {
  switch step {
  case .move(let point): cairo_move_to(context, point.x, point.y)
  case .line(let point): cairo_line_to(context, point.x, point.y)
  case .curve(let first, let second, let end):
    cairo_curve_to(context, first.x, first.y, second.x, second.y, end.x, end.y)
  case .close: cairo_close_path(context)
  }
}

private func traceRectangle(
  _ x: Double, _ y: Double, _ width: Double, _ height: Double, radius: Double, on context: OpaquePointer
) {
  guard radius > 0 else { return cairo_rectangle(context, x, y, width, height) }
  let corners = [(x + width - radius, y + radius), (x + width - radius, y + height - radius)]
  let others = [(x + radius, y + height - radius), (x + radius, y + radius)]
  cairo_new_sub_path(context)
  for (corner, centre) in (corners + others).enumerated() {
    let start = (Double(corner) - 1) * .pi / 2
    cairo_arc(context, centre.0, centre.1, radius, start, start + .pi / 2)
  }
  cairo_close_path(context)
}

/// Fills and strokes the path that was traced, and ends it.
private func apply(_ paint: Drawing.Paint, on context: OpaquePointer) {
  defer { cairo_new_path(context) }
  if let fill = paint.fill {
    setColour(fill, on: context)
    cairo_fill_preserve(context)
  }
  if let stroke = paint.stroke {
    setColour(stroke, on: context)
    cairo_set_line_width(context, paint.strokeWidth)
    cairo_set_dash(context, paint.dashes, Int32(paint.dashes.count), 0)
    cairo_stroke_preserve(context)
  }
}

/// 0xRRGGBB as the colour of what is painted next.
func setColour(_ colour: UInt32, on context: OpaquePointer) {
  let parts = [16, 8, 0].map { Double((colour >> $0) & 0xFF) / 255 }
  cairo_set_source_rgb(context, parts[0], parts[1], parts[2])
}
