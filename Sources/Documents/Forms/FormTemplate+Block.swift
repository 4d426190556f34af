extension FormTemplate {
  /// A line of words or a ruled table: one of the two.
  public struct Block: Hashable, Sendable, Codable {
    public var text: String?
    /// `text` is a heading of this level (0: the main title), kept for the outline of the file.
    public var heading: Int?
    public var style: StyleName?
    public var align: Alignment?
    public var table: Table?
  }

  /// Columns in millimetres; the widths add up to the table's.
  public struct Table: Hashable, Sendable, Codable {
    public var columns: [Double]
    public var rules: Documents.Table.Rules
    public var rows: [Row]
  }

  public struct Row: Hashable, Sendable, Codable {
    /// Millimetres. `nil`: as tall as its words.
    public var height: Double?
    /// Kept though the words need more.
    public var isExact: Bool
    /// Millimetres: a cell that its answers would make taller has the longest of them in an annex. `nil`: the row grows.
    public var maximumHeight: Double?
    /// The id of a `rows` field: printed once for each of its rows. A cell from above that covers it covers all of them.
    public var `repeat`: String?
    public var cells: [Cell]
  }

  /// A cell: one line (`text`) or several (`lines`).
  public struct Cell: Hashable, Sendable, Codable {
    /// Words with places in them: `{D01}` is the field's answer, `{#D01}` its label.
    public var text: String?
    public var lines: [Line]?
    public var span: Int
    public var rows: Int
    public var isUpright: Bool
    public var vertical: Documents.Table.Cell.VerticalAlignment
    public var align: Alignment?
    public var style: StyleName?
    public var isRuledBelow: Bool
  }

  /// One paragraph of a cell.
  public struct Line: Hashable, Sendable, Codable {
    public var text: String
    public var style: StyleName?
    public var align: Alignment?
  }
}
