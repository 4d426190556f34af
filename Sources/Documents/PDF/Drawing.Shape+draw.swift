import CCairo

extension Drawing.Shape {
  /// The shape with its origin at a point. Words are no shapes here: they were set in type.
  func draw(on canvas: OpaquePointer, at point: Drawing.Point, scale: Double) {
    cairo_save(canvas)
    cairo_translate(canvas, point.x, point.y)
    cairo_scale(canvas, scale, scale)
    cairo_new_path(canvas)
    if let paint = trace(on: canvas) { paint.apply(on: canvas) }
    cairo_restore(canvas)
  }

  private func trace(on canvas: OpaquePointer) -> Drawing.Paint? {
    switch self {
    case .path(let steps, let paint):
      for step in steps { step.trace(on: canvas) }
      return paint
    case .rectangle(let x, let y, let width, let height, let radius, let paint):
      traceRectangle(x, y, width, height, min(radius, width / 2, height / 2), on: canvas)
      return paint
    case .circle(let centre, let radius, let paint):
      cairo_arc(canvas, centre.x, centre.y, radius, 0, 2 * .pi)
      return paint
    case .text: return nil
    }
  }

  private func traceRectangle(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ radius: Double, on canvas: OpaquePointer
  ) {
    guard radius > 0 else { return cairo_rectangle(canvas, x, y, width, height) }
    cairo_arc(canvas, x + width - radius, y + radius, radius, -.pi / 2, 0)
    cairo_arc(canvas, x + width - radius, y + height - radius, radius, 0, .pi / 2)
    cairo_arc(canvas, x + radius, y + height - radius, radius, .pi / 2, .pi)
    cairo_arc(canvas, x + radius, y + radius, radius, .pi, 1.5 * .pi)
    cairo_close_path(canvas)
  }
}

extension Drawing.Step {
  fileprivate func trace(on canvas: OpaquePointer) {
    switch self {
    case .move(let point): cairo_move_to(canvas, point.x, point.y)
    case .line(let point): cairo_line_to(canvas, point.x, point.y)
    case .curve(let one, let two, let end): cairo_curve_to(canvas, one.x, one.y, two.x, two.y, end.x, end.y)
    case .close: cairo_close_path(canvas)
    }
  }
}

extension Drawing.Paint {
  /// Filled first, then stroked over it.
  fileprivate func apply(on canvas: OpaquePointer) {
    if let fill {
      setColour(fill, on: canvas)
      cairo_fill_preserve(canvas)
    }
    if let stroke {
      setColour(stroke, on: canvas)
      cairo_set_line_width(canvas, strokeWidth)
      cairo_set_dash(canvas, dashes, Int32(dashes.count), 0)
      cairo_set_line_cap(canvas, CAIRO_LINE_CAP_BUTT)
      cairo_stroke_preserve(canvas)
    }
    cairo_new_path(canvas)
  }
}
