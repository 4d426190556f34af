/// A value at a time, with its uncertainty where it is known.
public struct TimePoint: Hashable, Sendable {
  /// Counted from whatever day: only the distances matter.
  public var day: Int
  public var value: Double
  public var interval: ClosedRange<Double>?
  /// Said at the point, where there is room: the first and the last.
  public var label: String
  /// Under the axis.
  public var dateLabel: String

  public init(day: Int, value: Double, interval: ClosedRange<Double>? = nil, label: String, dateLabel: String) {
    self.day = day
    self.value = value
    self.interval = interval
    self.label = label
    self.dateLabel = dateLabel
  }
}
