/// What a text of a chart is: the name by which a page's style sheet knows it, and its type on paper.
struct ChartWord {
  let role: String
  /// In points.
  let size: Double
  let isBold: Bool
  let colour: UInt32

  static let barName = ChartWord("bar-name", 13, colour: 0x37423F)
  static let barLabel = ChartWord("bar-label", 13, isBold: true)
  static let tick = ChartWord("tick", 12, colour: .muted)
  static let pointLabel = ChartWord("point-label", 13, isBold: true)
  static let mapApproval = ChartWord("map-approval", 15, colour: .muted)

  init(_ role: String, _ size: Double, isBold: Bool = false, colour: UInt32 = .ink) {
    self.role = role
    self.size = size
    self.isBold = isBold
    self.colour = colour
  }
}
