package import CityModel
import Foundation

/// A value at a time, with its uncertainty where it is known.
package struct TimePoint {
  package let day: CalendarDay
  package let value: Double
  package let interval: ClosedRange<Double>?
  /// Said at the point, where there is room: the first, the last and the extremes.
  package let label: String
  /// Under the axis.
  package let dateLabel: String

  package init(day: CalendarDay, value: Double, interval: ClosedRange<Double>? = nil, label: String, dateLabel: String)
  {
    self.day = day
    self.value = value
    self.interval = interval
    self.label = label
    self.dateLabel = dateLabel
  }
}

/// Values over time as a line of marked points, with whiskers for intervals.
///
/// The axis begins at nought only where the values come near it: a share of 46 to 49 % would be a flat line otherwise.
/// Its lowest and highest numbers are printed, so nobody takes the one for the other.
package func timeChart(
  id: String, title: String, description: String, points: [TimePoint], number: (Double) -> String
) -> String {
  let frame = TimeFrame(points)
  var drawing = Drawing(id: id, kind: "time-chart", title: title, description: description)
  for tick in frame.ticks {
    drawing.line(frame.left, frame.y(tick), frame.right, frame.y(tick), "grid-line")
    drawing.text(number(tick), x: frame.left - 6, y: frame.y(tick) + 4, "tick", anchor: "end")
  }
  for point in points {
    guard let interval = point.interval else { continue }
    drawing.line(
      frame.x(point.day), frame.y(interval.lowerBound), frame.x(point.day), frame.y(interval.upperBound), "whisker")
  }
  if points.count > 1 {
    drawing.path(
      points.enumerated().map { index, point in
        "\(index == 0 ? "M" : "L")\(coordinate(frame.x(point.day))) \(coordinate(frame.y(point.value)))"
      }.joined(), "time-line")
  }
  for (index, point) in points.enumerated() {
    drawing.circle(x: frame.x(point.day), y: frame.y(point.value), radius: 4, "time-point")
    guard index == 0 || index == points.count - 1 else { continue }
    let anchor = points.count == 1 ? "middle" : index == 0 ? "start" : "end"
    let nudge = points.count == 1 ? 0.0 : index == 0 ? -4 : 4
    drawing.text(
      point.label, x: frame.x(point.day) + nudge, y: frame.y(point.interval?.upperBound ?? point.value) - 10,
      "point-label", anchor: anchor)
    drawing.text(point.dateLabel, x: frame.x(point.day) + nudge, y: frame.bottom + 18, "tick", anchor: anchor)
  }
  return drawing.svg(width: 360, height: 190)
}

private struct TimeFrame {
  let left = 48.0
  let right = 350.0
  let top = 26.0
  let bottom = 160.0
  private let days: ClosedRange<Int>
  private let values: ClosedRange<Double>

  init(_ points: [TimePoint]) {
    let all = points.flatMap { [$0.value] + ($0.interval.map { [$0.lowerBound, $0.upperBound] } ?? []) }
    let (low, high) = (all.min() ?? 0, all.max() ?? 1)
    let room = max((high - low) * 0.15, abs(high) * 0.02, 0.001)
    let bottom = low >= 0 && low - room < (high - low) * 0.6 ? 0 : low - room
    values = bottom...(high + room)
    let numbers = points.map(\.day.daysSince1970)
    days = (numbers.min() ?? 0)...(numbers.max() ?? 1)
  }

  func x(_ day: CalendarDay) -> Double {
    guard days.count > 1 else { return (left + right) / 2 }
    return left + 8 + (right - left - 16) * Double(day.daysSince1970 - days.lowerBound) / Double(days.count - 1)
  }

  func y(_ value: Double) -> Double {
    bottom - (bottom - top) * (value - values.lowerBound) / (values.upperBound - values.lowerBound)
  }

  /// Two to five round numbers within the values.
  var ticks: [Double] {
    let span = values.upperBound - values.lowerBound
    let magnitude = pow(10, log10(span / 3).rounded(.down))
    let step = [1, 2, 5, 10].map { $0 * magnitude }.first { span / $0 <= 4 } ?? magnitude * 10
    let first = (values.lowerBound / step).rounded(.up) * step
    return Array(stride(from: first, through: values.upperBound, by: step))
  }
}
