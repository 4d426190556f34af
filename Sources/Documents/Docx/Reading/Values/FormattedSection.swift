/// Pages alike, with their paper, margins, grid and furniture.
public struct FormattedSection: Hashable, Sendable {
  /// Distances from the paper's edge to the text, in points. Negative ones of a file (text runs over its header) are
  /// given as positive.
  public struct Margins: Hashable, Sendable {
    public var top, bottom, left, right: Double
    /// To the header's first and the footer's last line.
    public var header, footer: Double
    /// At the binding edge, beside the margin.
    public var gutter: Double
  }

  public struct Grid: Hashable, Sendable {
    public enum Kind: String, Hashable, Sendable {
      case none
      case lines
      case linesAndCharacters
      /// Every character stands in a cell of the grid.
      case snapToCharacters
    }

    public var kind: Kind
    /// `nil`: not said.
    public var linePitchPoints: Double?
    /// Added to the width of every character of the default size. Zero: not said.
    public var characterSpacePoints: Double
  }

  public enum Start: String, Hashable, Sendable { case nextPage, continuous, evenPage, oddPage, nextColumn }

  /// What stands in the margin of some of the pages.
  public struct Furniture: Hashable, Sendable {
    public enum Pages: String, Hashable, Sendable { case all, first, even }

    public var isHeader: Bool
    /// `all`: those that have no other. `even` counts where `DocumentSettings.hasEvenFurniture`.
    public var pages: Pages
    public var part: String
    /// Places in `FormattedDocument.paragraphs`.
    public var paragraphs: Range<Int>
  }

  public internal(set) var start: Start
  public internal(set) var widthPoints: Double
  public internal(set) var heightPoints: Double
  public internal(set) var isLandscape: Bool
  public internal(set) var margins: Margins
  public internal(set) var grid: Grid
  public internal(set) var columns: Int
  /// `nil`: goes on from the section before.
  public internal(set) var firstPageNumber: Int?
  /// `decimal`, `numberInDash`, as the file says it.
  public internal(set) var pageNumberFormat: String
  /// The first page has furniture of its own (or none).
  public internal(set) var hasFirstPageFurniture: Bool
  /// Those of earlier sections that go on here are among them.
  public internal(set) var furniture: [Furniture]
  /// Characters run from top to bottom.
  public internal(set) var isVertical: Bool
  /// Places in `FormattedDocument.paragraphs`.
  public internal(set) var paragraphs: Range<Int>
}
