/// Items below one another.
public struct List: Hashable, Sendable {
  public enum Marker: String, Hashable, Sendable, Codable, CaseIterable {
    /// 1. 2. 3.
    case decimal
    /// （1）（2）（3）
    case parenthesised
    /// ①②③
    case circled
    /// 一是 二是 三是, run into the sentence
    case spoken
    /// A dot
    case bullet
  }

  public var marker: Marker
  /// Of the first item.
  public var start: Int
  /// Each item: paragraphs and lists within.
  public var items: [[Block]]
  public var source: SourcePlace?

  public init(marker: Marker, start: Int = 1, items: [[Block]], source: SourcePlace? = nil) {
    self.marker = marker
    self.start = start
    self.items = items
    self.source = source
  }
}
