import CCairo

extension Typeset.Page {
  /// Draws the page at the canvas's origin, in its units: whoever wants it elsewhere moves and scales the canvas first.
  func draw(on canvas: OpaquePointer, in cabinet: FontCabinet) {
    for mark in marks {
      switch mark {
      case .glyphs(let run): run.draw(on: canvas, in: cabinet)
      case .rule(let rule): rule.draw(on: canvas)
      case .shape(let shape, let point, let scale):
        Documents.draw(Drawing(width: 0, height: 0, shapes: [shape]), on: canvas, at: point, scale: scale) { _ in }
      }
    }
  }
}

extension Typeset.Rule {
  fileprivate func draw(on canvas: OpaquePointer) {
    cairo_set_source_rgb(canvas, 0, 0, 0)
    cairo_set_dash(canvas, nil, 0, 0)
    cairo_set_line_width(canvas, widthPoints)
    cairo_set_line_cap(canvas, CAIRO_LINE_CAP_SQUARE)
    cairo_move_to(canvas, from.x, from.y)
    cairo_line_to(canvas, to.x, to.y)
    cairo_stroke(canvas)
  }
}
