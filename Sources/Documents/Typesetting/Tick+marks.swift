extension Tick {
  /// The mark as lines, for fonts that lack the character; the point is the baseline's.
  func marks(_ atom: Atom, at point: Drawing.Point) -> [Typeset.Mark] {
    shapes.map { .shape($0, at: point, scale: atom.sizePoints) }
  }

  /// In ems about the baseline.
  private var shapes: [Drawing.Shape] {
    switch self {
    case .open: [Tick.box]
    case .crossed: [Tick.box, line([(0.24, -0.64), (0.76, -0.12)]), line([(0.76, -0.64), (0.24, -0.12)])]
    case .checkedBox: [Tick.box, line([(0.24, -0.4), (0.43, -0.18), (0.78, -0.66)])]
    case .check: [line([(0.12, -0.36), (0.38, -0.06), (0.92, -0.76)])]
    }
  }

  private static let pen = Drawing.Paint(stroke: 0, strokeWidth: 0.055)
  private static let box = Drawing.Shape.rectangle(x: 0.12, y: -0.76, width: 0.76, height: 0.76, radius: 0, pen)

  private func line(_ points: [(Double, Double)]) -> Drawing.Shape {
    let places = points.map { Drawing.Point($0.0, $0.1) }
    return .path(places.enumerated().map { $0 == 0 ? .move($1) : .line($1) }, Tick.pen)
  }
}
