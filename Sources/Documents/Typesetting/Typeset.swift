/// A document set in type: pages on which everything has its place, as a plain value. Points, y downwards from the paper's
/// upper left corner.
public struct Typeset: Sendable {
  public var pages: [Page]
  /// What `GlyphRun.font` counts in.
  public var fonts: FontSet
  public var outline: [OutlineEntry]
  /// Everything that is not as prescribed: substituted fonts and characters, words that found no room.
  public var findings: [Finding]
  public var properties: Document.Properties

  public struct Page: Hashable, Sendable {
    public var widthPoints: Double
    public var heightPoints: Double
    /// The printed page number; `nil` on a page that was put in so that the next is an odd one.
    public var number: Int?
    public var marks: [Mark]
  }

  /// A heading in the reader's list of contents.
  public struct OutlineEntry: Hashable, Sendable {
    public var title: String
    /// 0 is the document's title.
    public var level: Int
    /// From 0.
    public var page: Int
    public var yPoints: Double
  }

  public enum Mark: Hashable, Sendable {
    case glyphs(GlyphRun)
    case rule(Rule)
    /// Scaled about its own origin, which comes to stand at the point.
    case shape(Drawing.Shape, at: Drawing.Point, scale: Double)
  }

  /// Characters of one font and size beside one another.
  public struct GlyphRun: Hashable, Sendable {
    /// Of `fonts`, from 0.
    public var font: Int
    public var sizePoints: Double
    /// The baseline's beginning.
    public var origin: Drawing.Point
    /// One for each Unicode scalar of `text`.
    public var glyphs: [Glyph]
    public var text: String
    /// Thickened, because the font has no bold face.
    public var isThickened: Bool
    /// Slanted, because the font has no italic face.
    public var isSlanted: Bool
    /// 0xRRGGBB
    public var colour: UInt32
  }

  public struct Glyph: Hashable, Sendable {
    /// Within the font.
    public var id: UInt32
    /// From the run's origin.
    public var x: Double
  }

  /// A straight line.
  public struct Rule: Hashable, Sendable {
    public var from: Drawing.Point
    public var to: Drawing.Point
    public var widthPoints: Double
  }
}
