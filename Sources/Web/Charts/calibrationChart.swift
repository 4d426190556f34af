/// One judged prediction in the picture, everything as a share of the change that was expected: 1 is as promised.
struct CalibrationMark {
  let label: String
  let predicted: ClosedRange<Double>
  let change: Double
  let interval: ClosedRange<Double>
  let isInside: Bool
  /// For who cannot see the picture.
  let words: String
}

/// Predicted intervals as bars, the changes that came as dots with their intervals, one line a prediction.
///
/// The axis is cut at two times the promised change either way, so that one wild figure does not press all others flat;
/// what lies outside ends in a triangle at the edge.
func calibrationChart(_ marks: [CalibrationMark], title: String, axis: String) -> String {
  let frame = CalibrationFrame(count: marks.count)
  var picture = SVGPicture(
    id: "calibration", kind: "calibration-chart", title: title,
    description: marks.map(\.words).joined(separator: "; "))
  for tick in CalibrationFrame.ticks {
    let x = frame.x(Double(tick))
    picture.line(x, 20, x, frame.height - 26, tick == 0 || tick == 1 ? "calibration-line strong" : "calibration-line")
    picture.text(String(tick), x: x, y: 14, "calibration-tick", anchor: "middle")
  }
  picture.text(axis, x: frame.x(0), y: frame.height - 8, "calibration-tick", anchor: "middle")
  for (row, mark) in marks.enumerated() { draw(mark, at: 36 + Double(row) * 26, frame, into: &picture) }
  return picture.svg(width: CalibrationFrame.width, height: frame.height)
}

private func draw(_ mark: CalibrationMark, at y: Double, _ frame: CalibrationFrame, into picture: inout SVGPicture) {
  let (left, right) = (frame.x(mark.predicted.lowerBound), frame.x(mark.predicted.upperBound))
  picture.text(mark.label, x: 0, y: y + 4, "calibration-label")
  picture.rectangle(x: left, y: y - 7, width: max(2, right - left), height: 14, "calibration-promised", radius: 3)
  let look = mark.isInside ? "calibration-inside" : "calibration-outside"
  picture.line(frame.x(mark.interval.lowerBound), y, frame.x(mark.interval.upperBound), y, look)
  if CalibrationFrame.shown.contains(mark.change) {
    picture.circle(x: frame.x(mark.change), y: y, radius: 5, look)
  } else {
    let (edge, inward) = (frame.x(mark.change), mark.change > 0 ? -9.0 : 9.0)
    picture.path(
      "M\(coordinate(edge)) \(coordinate(y))l\(coordinate(inward)) -6v12z", look)
  }
}

private struct CalibrationFrame {
  static let width = 640.0
  static let shown = -2.0...2.0
  static let ticks = -2...2
  let count: Int

  var height: Double { 60 + Double(count) * 26 }

  /// Cut at the edges.
  func x(_ share: Double) -> Double {
    let cut = min(max(share, Self.shown.lowerBound), Self.shown.upperBound)
    return 110 + (cut - Self.shown.lowerBound) / (Self.shown.upperBound - Self.shown.lowerBound) * 510
  }
}
