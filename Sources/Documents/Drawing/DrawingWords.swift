/// One line of text of a drawing, taken out of its shape: what a painter of words is given.
struct DrawingWords {
  let text: String
  /// The baseline's point that the anchor names.
  let at: Drawing.Point
  let size: Double
  let isBold: Bool
  let anchor: Drawing.Anchor
  let colour: UInt32

  /// Where the line begins, once its width is known.
  func start(width: Double) -> Double {
    switch anchor {
    case .start: at.x
    case .middle: at.x - width / 2
    case .end: at.x - width
    }
  }
}
