/// A table whose words are set: cells in places of a grid of columns and rows, dividable between and within rows.
struct TableBox {
  struct Cell {
    var row: Int
    var column: Int
    var rowSpan: Int
    var columnSpan: Int
    var bands: [Band]
    var vertical: Table.Cell.VerticalAlignment
    var isRuledBelow: Bool

    var rows: Range<Int> { row..<row + rowSpan }
    var contentHeight: Double { bands.reduce(0) { $0 + $1.heightPoints } }
  }

  struct Row {
    /// At least.
    var heightPoints: Double
    var isHead: Bool
    var isExact: Bool
    /// Not divided between its lines, unless no page has room for it.
    var isKeptWhole = false
  }

  /// From left to right, one more than columns.
  var columnEdges: [Double]
  var rows: [Row]
  var cells: [Cell]
  var rules: Table.Rules
  let padding: CellPadding
  /// Of the first row of the whole table, not of a part of it on a later page.
  var headRows: Int { rows.prefix { $0.isHead }.count }

  var height: Double { rows.reduce(0) { $0 + $1.heightPoints } }

  /// The upper edge of every row, and the last one's lower edge.
  var rowEdges: [Double] { rows.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.heightPoints) } }

  /// The height that a cell's words need, with the white above and below them.
  func needed(_ cell: Cell) -> Double { cell.contentHeight + padding.heightPoints }

  /// Rows become as tall as their words: those of one row first, then what spans rows lengthens its last.
  mutating func growRows() {
    for cell in cells.sorted(by: { $0.rowSpan < $1.rowSpan }) {
      let last = cell.rows.upperBound - 1
      let has = rows[cell.rows].reduce(0) { $0 + $1.heightPoints }
      let missing = needed(cell) - has
      if missing > 0, !rows[last].isExact { rows[last].heightPoints += missing }
    }
  }
}
