extension Composition {
  /// A drawing's shapes as they stand; its words in the caption's font.
  mutating func marks(of drawing: Drawing, at origin: Drawing.Point, scale: Double) -> [Typeset.Mark] {
    var marks: [Typeset.Mark] = []
    for shape in drawing.shapes { marks += self.marks(of: shape, at: origin, scale: scale) }
    return marks
  }

  private mutating func marks(of shape: Drawing.Shape, at origin: Drawing.Point, scale: Double) -> [Typeset.Mark] {
    switch shape {
    case .text(let text, let at, let size, let isBold, let anchor, let colour):
      let point = origin.moved(at.x * scale, at.y * scale)
      return label(text, at: point, size: size * scale, isBold: isBold, anchor: anchor, colour: colour)
    case .role(_, let shape): return marks(of: shape, at: origin, scale: scale)
    case .link(_, let shapes):
      return marks(of: Drawing(width: 0, height: 0, shapes: shapes), at: origin, scale: scale)
    case .line, .path, .rectangle, .circle: return [.shape(shape, at: origin, scale: scale)]
    }
  }

  private mutating func label(
    _ text: String, at point: Drawing.Point, size: Double, isBold: Bool, anchor: Drawing.Anchor, colour: UInt32
  ) -> [Typeset.Mark] {
    var style = profile.metrics(.caption).style
    (style.sizePoints, style.isOnGrid, style.isBold) = (size, false, isBold)
    let atoms = atoms([.text(TextRun(text))], Metrics(style, in: profile))
    let width = naturalWidth(atoms[...])
    let line = Line(atoms: atoms[...], indent: 0, width: width, isLast: true, alignment: .start)
    let left =
      switch anchor {
      case .start: 0.0
      case .middle: width / 2
      case .end: width
      }
    return line.marks(baseline: 0).map { $0.moved(point.x - left, point.y).coloured(colour) }
  }
}

extension Typeset.Mark {
  fileprivate func coloured(_ colour: UInt32) -> Typeset.Mark {
    guard case .glyphs(var run) = self else { return self }
    run.colour = colour
    return .glyphs(run)
  }
}
