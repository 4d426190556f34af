/// How a paragraph is set.
public struct ParagraphFormat: Hashable, Sendable {
  /// A distance that may be said in characters, which then count.
  public struct Indent: Hashable, Sendable {
    /// What takes effect; characters are turned into points with the size of the paragraph's first run.
    public var points: Double
    /// `nil`: said in points, not in characters.
    public var characters: Double?
  }

  /// A space between paragraphs that may be said in lines, which then count.
  public struct Space: Hashable, Sendable {
    /// What takes effect; lines are turned into points with the line pitch of the section's grid, else with 12 points.
    public var points: Double
    /// `nil`: said in points, not in lines.
    public var lines: Double?
  }

  public enum LinePitch: Hashable, Sendable {
    /// Of the font's own or the grid's line: 1, 1.5, 2.
    case multiple(Double)
    case exactly(points: Double)
    case atLeast(points: Double)
  }

  public internal(set) var alignment: Formatted<Alignment>
  /// Of the first line against the others; zero where it hangs.
  public internal(set) var firstLineIndent: Formatted<Indent>
  /// Of the other lines against the first; zero where the first is indented.
  public internal(set) var hangingIndent: Formatted<Indent>
  /// From the type area's (or cell's) edge to the lines but the first.
  public internal(set) var leftIndent: Formatted<Indent>
  public internal(set) var rightIndent: Formatted<Indent>
  public internal(set) var linePitch: Formatted<LinePitch>
  public internal(set) var spaceBefore: Formatted<Space>
  public internal(set) var spaceAfter: Formatted<Space>
  /// No space between neighbours of the same style.
  public internal(set) var isContextuallySpaced: Formatted<Bool>
  /// Lines stand on the grid, where the section has one.
  public internal(set) var snapsToGrid: Formatted<Bool>
  public internal(set) var keepsWithNext: Formatted<Bool>
  public internal(set) var keepsLinesTogether: Formatted<Bool>
  public internal(set) var breaksPageBefore: Formatted<Bool>
  public internal(set) var controlsWidows: Formatted<Bool>
  /// Chinese line breaking: no stop begins a line (避头尾).
  public internal(set) var avoidsForbiddenBreaks: Formatted<Bool>
  /// A stop may hang over the edge.
  public internal(set) var hangsPunctuation: Formatted<Bool>
  /// A quarter of space between Han and Latin.
  public internal(set) var spacesLatin: Formatted<Bool>
  /// Between Han and digits.
  public internal(set) var spacesDigits: Formatted<Bool>
  /// 1...9; `nil` is body text.
  public internal(set) var outlineLevel: Formatted<Int?>
}
