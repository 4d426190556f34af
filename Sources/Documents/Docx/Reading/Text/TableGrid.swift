/// Rows as they are read, cells that go on from above put together.
struct TableGrid {
  private(set) var rows: [FormattedTable.Row] = []
  /// By column: row and place of the cell that goes on downwards.
  private var open: [Int: (row: Int, cell: Int)] = [:]

  struct Row {
    var row: FormattedTable.Row
    /// The column of the grid at which the next cell begins.
    var column: Int
    /// Cells that go on from above, by column.
    var continued: Set<Int> = []
    var restarted: Set<Int> = []

    init(_ properties: XMLElement?) {
      let height = properties?.first(.trHeight)
      row = FormattedTable.Row(
        cells: [], isHead: properties?.first(.tblHeader)?.isOn ?? false,
        isKeptWhole: properties?.first(.cantSplit)?.isOn ?? false, heightPoints: height?.points(.val),
        heightIsExact: height?.string(.hRule) == "exact")
      column = min(max(properties?.first(.gridBefore)?.integer(.val) ?? 0, 0), 1_000)
    }

    mutating func add(_ properties: XMLElement?, paragraphs: Range<Int>) {
      let span = min(max(properties?.first(.gridSpan)?.integer(.val) ?? 1, 1), 1_000)
      let merge = properties?.first(.vMerge)
      if let merge {
        if merge.string(.val) == "restart" { restarted.insert(column) } else { continued.insert(column) }
      }
      let width = properties?.first(.tcW)
      let isMeasured = ["dxa", nil].contains(width?.string(.type))
      row.cells.append(
        FormattedTable.Cell(
          column: column, columnSpan: span, rowSpan: 1, widthPoints: isMeasured ? width?.points(.w) : nil,
          paragraphs: paragraphs))
      column += span
    }
  }

  /// A cell that goes on without one above it to go on from stands by itself.
  mutating func add(_ read: Row) {
    var row = read.row
    row.cells = []
    var next: [Int: (row: Int, cell: Int)] = [:]
    for cell in read.row.cells {
      if read.continued.contains(cell.column), let above = open[cell.column] {
        rows[above.row].cells[above.cell].rowSpan += 1
        next[cell.column] = above
        continue
      }
      if read.restarted.contains(cell.column) { next[cell.column] = (rows.count, row.cells.count) }
      row.cells.append(cell)
    }
    open = next
    rows.append(row)
  }
}
