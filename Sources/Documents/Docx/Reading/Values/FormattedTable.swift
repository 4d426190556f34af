/// A table's rows and merges.
public struct FormattedTable: Hashable, Sendable {
  public struct Cell: Hashable, Sendable {
    /// The first column of the grid that it covers, from 0.
    public var column: Int
    public var columnSpan: Int
    /// Rows that it covers downwards, from 1.
    public var rowSpan: Int
    /// `nil`: not said in points.
    public var widthPoints: Double?
    /// Places in `FormattedDocument.paragraphs`, those of tables within among them.
    public var paragraphs: Range<Int>
  }

  public struct Row: Hashable, Sendable {
    /// Cells that begin in this row; a place covered from above or from the left is not listed again.
    public var cells: [Cell]
    /// Repeated on top of every page.
    public var isHead: Bool
    /// May not be broken over two pages.
    public var isKeptWhole: Bool
    /// `nil`: as tall as its words.
    public var heightPoints: Double?
    public var heightIsExact: Bool
  }

  public internal(set) var rows: [Row]
  /// Of the grid, in points.
  public internal(set) var columnWidths: [Double]
  /// The place in `FormattedDocument.styles`.
  public internal(set) var style: Int?
  /// Its own place on the page; `nil`: not said.
  public internal(set) var alignment: Alignment?
  /// The table that it stands in.
  public internal(set) var parent: Int?
  public internal(set) var story: FormattedParagraph.Story
  public internal(set) var paragraphs: Range<Int>
}
