/// A ruled table. Cells name the columns and rows they cover; a place covered by a cell from above or from the left is
/// not listed again.
public struct Table: Hashable, Sendable {
  /// Millimetres, or shares of what those leave of the text's width.
  public enum Width: Hashable, Sendable {
    case share(Double)
    case millimetres(Double)
  }

  public enum Rules: String, Hashable, Sendable, Codable {
    /// Every cell in a box.
    case all
    /// Above, below the head, below (三线表).
    case three
    case none
  }

  public var columns: [Width]
  public var rows: [Row]
  public var rules: Rules
  public var caption: [Inline]?
  /// Given by `Document.numbered(by:)` to those with a caption, from 1; `nil` before it.
  public var number: Int?
  /// For references; numbered where there is a caption.
  public var id: String?
  public var source: SourcePlace?

  public init(
    columns: [Width], rows: [Row], rules: Rules = .all, caption: [Inline]? = nil, id: String? = nil,
    source: SourcePlace? = nil
  ) {
    self.columns = columns
    self.rows = rows
    self.rules = rules
    self.caption = caption
    self.id = id
    self.source = source
  }

  public struct Row: Hashable, Sendable {
    public var cells: [Cell]
    /// Repeated on top of every page that the table reaches.
    public var isHead: Bool
    /// `nil`: as tall as its words.
    public var heightMillimetres: Double?
    /// The height is kept though the words need more: what is left over is a finding of the form.
    public var heightIsExact: Bool
    /// Goes to the next page whole where the rest of this one does not hold it.
    public var isKeptWhole: Bool

    public init(
      cells: [Cell], isHead: Bool = false, heightMillimetres: Double? = nil, heightIsExact: Bool = false,
      isKeptWhole: Bool = false
    ) {
      self.cells = cells
      self.isHead = isHead
      self.heightMillimetres = heightMillimetres
      self.heightIsExact = heightIsExact
      self.isKeptWhole = isKeptWhole
    }
  }

  public struct Cell: Hashable, Sendable {
    public enum VerticalAlignment: String, Hashable, Sendable, Codable { case top, middle, bottom }

    public var blocks: [Block]
    public var columnSpan: Int
    public var rowSpan: Int
    public var vertical: VerticalAlignment
    /// Characters below one another (竖排 of a label).
    public var isUpright: Bool
    /// `false`: no line between this cell and the one below, so that a box has words at its top and a seal at its foot.
    /// Said of the upper of the two only.
    public var isRuledBelow: Bool

    public init(
      _ blocks: [Block], columnSpan: Int = 1, rowSpan: Int = 1, vertical: VerticalAlignment = .middle,
      isUpright: Bool = false, isRuledBelow: Bool = true
    ) {
      self.blocks = blocks
      self.columnSpan = columnSpan
      self.rowSpan = rowSpan
      self.vertical = vertical
      self.isUpright = isUpright
      self.isRuledBelow = isRuledBelow
    }
  }
}
