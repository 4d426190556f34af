/// A share on a track that stands for the whole, with the limit it is held against and its interval.
public struct ShareBar: Hashable, Sendable {
  /// A limit on the track, with what is written under it.
  public struct Mark: Hashable, Sendable {
    public var share: Double
    public var label: String

    public init(share: Double, label: String) {
      self.share = share
      self.label = label
    }
  }

  public var name: String
  /// 0...1.
  public var share: Double
  public var label: String
  public var marks: [Mark]
  /// The ends of the interval, 0...1.
  public var interval: ClosedRange<Double>?

  public init(
    name: String, share: Double, label: String, marks: [Mark] = [], interval: ClosedRange<Double>? = nil
  ) {
    self.name = name
    self.share = share
    self.label = label
    self.marks = marks
    self.interval = interval
  }
}
