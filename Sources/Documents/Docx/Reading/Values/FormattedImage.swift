/// A picture, unread: only where it stands and how large it is.
public struct FormattedImage: Hashable, Sendable {
  /// `word/media/image1.png`. `nil`: it lies outside the file, or the file lacks it.
  public internal(set) var part: String?
  /// As printed. `nil`: not said.
  public internal(set) var widthPoints: Double?
  public internal(set) var heightPoints: Double?
  /// In the line like a character; else it floats.
  public internal(set) var isInline: Bool
  /// For those who do not see it; empty: none.
  public internal(set) var description: String
}
