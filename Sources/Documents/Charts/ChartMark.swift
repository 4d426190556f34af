/// What a shape of a chart is: the name by which a page's style sheet knows it, and how it looks on paper.
struct ChartMark {
  let role: String
  let paint: Drawing.Paint

  static let axis = ChartMark("axis", stroke: .ink)
  static let gridLine = ChartMark("grid-line", stroke: .faint)
  static let hatch = ChartMark("hatch", stroke: 0x3B7E78, 1.2)
  static let timeLine = ChartMark("time-line", stroke: .accent, 2.5)
  static let timePoint = ChartMark("time-point", fill: .paper, stroke: .accent, 2.5)
  static let whisker = ChartMark("whisker", stroke: 0x609692, 1.5)
  static let shareTrack = ChartMark("share-track", fill: 0xEDF1EE, stroke: .faint)
  static let shareFill = ChartMark("share-fill", fill: .accent)
  static let shareLimit = ChartMark("share-limit", stroke: .ink, 2)
  static let shareHalo = ChartMark("share-halo", stroke: .paper, 4)
  static let shareWhisker = ChartMark("share-whisker", stroke: .ink, 1.5)

  init(_ role: String, fill: UInt32? = nil, stroke: UInt32? = nil, _ strokeWidth: Double = 1, dashes: [Double] = []) {
    self.role = role
    paint = Drawing.Paint(fill: fill, stroke: stroke, strokeWidth: strokeWidth, dashes: dashes)
  }
}

extension UInt32 {
  /// What is written and drawn in, on the paper.
  static let ink: UInt32 = 0x17211F
  static let muted: UInt32 = 0x54605D
  static let faint: UInt32 = 0xD7DDD8
  static let edge: UInt32 = 0x78857F
  static let accent: UInt32 = 0x0B5D57
  static let paper: UInt32 = 0xFFFFFF
}
