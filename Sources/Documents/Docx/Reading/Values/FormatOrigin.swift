/// Who set a property: so that a person is told where to change it.
public struct FormatOrigin: Hashable, Sendable {
  /// From the weakest to the strongest.
  public enum Level: UInt8, Hashable, Sendable, CaseIterable {
    /// Nobody said it: what word processors do by themselves.
    case application
    /// The file's own defaults (`docDefaults`).
    case defaults
    case tableStyle
    case paragraphStyle
    /// The level of an automatic numbering.
    case numbering
    case characterStyle
    /// At the paragraph or run itself.
    case direct
  }

  public var level: Level
  /// The level names a font of the theme; the family itself stands there.
  public var isThroughTheme: Bool
  /// -1 for none: a file may have a million properties, each with its origin.
  private var styleNumber: Int16

  public init(_ level: Level, style: Int? = nil, isThroughTheme: Bool = false) {
    self.level = level
    self.isThroughTheme = isThroughTheme
    styleNumber = style.map { Int16(clamping: $0) } ?? -1
  }

  /// The style, by its place in `FormattedDocument.styles`; `nil` where the level is none of a style.
  public var style: Int? { styleNumber < 0 ? nil : Int(styleNumber) }

  public static let application = FormatOrigin(.application)
  public static let defaults = FormatOrigin(.defaults)
  public static let direct = FormatOrigin(.direct)
}
