/// How words are set.
public struct RunFormat: Hashable, Sendable {
  public enum Underline: String, Hashable, Sendable {
    case none, single, double, thick, dotted, dashed, wavy, words
    case other
  }

  /// Family names as the file says them, those of the theme resolved.
  public internal(set) var eastAsianFont: Formatted<String>
  /// Of letters and digits of ASCII.
  public internal(set) var latinFont: Formatted<String>
  /// Of the other Latin characters.
  public internal(set) var highLatinFont: Formatted<String>
  /// Characters that are both (“ ” … ·) take the East-Asian font.
  public internal(set) var prefersEastAsian: Bool
  public internal(set) var sizePoints: Formatted<Double>
  public internal(set) var isBold: Formatted<Bool>
  public internal(set) var isItalic: Formatted<Bool>
  public internal(set) var underline: Formatted<Underline>
  public internal(set) var isStruckOut: Formatted<Bool>
  /// 0xRRGGBB; `nil` is automatic: black on a light ground.
  public internal(set) var colour: Formatted<UInt32?>
  /// A highlighter's or shading's colour is behind it.
  public internal(set) var isHighlighted: Formatted<Bool>
  /// Not printed.
  public internal(set) var isHidden: Formatted<Bool>
  public internal(set) var script: Formatted<TextRun.Script>
  /// Added to every character's width.
  public internal(set) var spacingPoints: Formatted<Double>
  /// Width of the characters, 1 is their own.
  public internal(set) var widthScale: Formatted<Double>
  /// Above the baseline.
  public internal(set) var raisedPoints: Formatted<Double>
  /// Characters stand on the grid, where the section has one of characters.
  public internal(set) var snapsToGrid: Formatted<Bool>
}
