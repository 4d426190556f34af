extension MapCell {
  /// The shade with the edge of that kind of map; nothing to draw is a broken edge.
  func shade(edge: UInt32, _ edgeWidth: Double) -> ChartMark {
    guard label != nil else { return ChartMark("map-none", fill: .paper, stroke: .edge, dashes: [5, 4]) }
    let shades: [UInt32] = [0xE4F0EC, 0xB9D9D0, 0x85BCB0, 0x1E7268, 0x07423E]
    return ChartMark("map-step-\(step)", fill: shades[min(max(step, 0), 4)], stroke: edge, edgeWidth)
  }

  var nameWord: ChartWord { ChartWord("map-name \(ink.role)", 15, isBold: true, colour: ink.colour) }

  var valueWord: ChartWord { ChartWord("map-value \(ink.role)", 17, isBold: true, colour: ink.colour) }

  /// Light ink on the two darkest shades.
  private var ink: (role: String, colour: UInt32) {
    label != nil && step >= 3 ? ("ink-light", .paper) : ("ink-dark", .ink)
  }
}
