/// A plain table of texts as it stands in a spreadsheet: rows from the top, cells from the left, all as written.
public struct Sheet: Hashable, Sendable {
  /// A row that the file leaves out is empty; so is a cell.
  public var rows: [[String]]

  public init(rows: [[String]]) { self.rows = rows }
}

/// A spreadsheet file read: its first sheet, or why there is none.
public struct SheetReading: Sendable {
  public var sheet: Sheet?
  public var findings: [Finding]
}
