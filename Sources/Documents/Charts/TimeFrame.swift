import Foundation

/// Where days and values lie on a time chart.
struct TimeFrame {
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
    let numbers = points.map(\.day)
    days = (numbers.min() ?? 0)...(numbers.max() ?? 1)
  }

  func place(_ point: TimePoint) -> Drawing.Point { Drawing.Point(x(point.day), y(point.value)) }

  func x(_ day: Int) -> Double {
    guard days.count > 1 else { return (left + right) / 2 }
    return left + 8 + (right - left - 16) * Double(day - days.lowerBound) / Double(days.count - 1)
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
