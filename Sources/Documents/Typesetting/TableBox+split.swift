extension TableBox {
  /// The table in two before a row. What a cell across the cut has room for stays above, the rest goes below.
  ///
  /// - Precondition: the row is neither the first nor beyond the last.
  func split(before row: Int) -> (above: TableBox, below: TableBox) {
    precondition(rows.indices.contains(row) && row > 0, "a table is cut between two rows")
    var above = self
    var below = self
    above.rows = Array(rows[..<row])
    below.rows = Array(rows[row...])
    above.cells = cells.filter { $0.row < row }.map { upperPart($0, before: row) }
    below.cells = cells.filter { $0.rows.upperBound > row }.map { lowerPart($0, before: row) }
    below.growRows()
    return (above, below)
  }

  /// One row made two, the first of that height; every cell across it spans one row more.
  func cutting(row: Int, at height: Double) -> TableBox {
    var table = self
    let whole = rows[row]
    table.rows[row].heightPoints = height
    table.rows.insert(
      Row(
        heightPoints: max(0, whole.heightPoints - height), isHead: whole.isHead, isExact: whole.isExact,
        isKeptWhole: whole.isKeptWhole), at: row + 1)
    for index in table.cells.indices {
      if table.cells[index].row > row {
        table.cells[index].row += 1
      } else if table.cells[index].rows.contains(row) {
        table.cells[index].rowSpan += 1
      }
    }
    return table
  }

  /// The head rows with a part below them.
  func withHead(of table: TableBox) -> TableBox {
    let count = table.headRows
    guard count > 0 else { return self }
    var whole = self
    whole.rows = table.rows[..<count] + rows
    whole.cells =
      table.cells.filter { $0.rows.upperBound <= count }
      + cells.map { cell in
        var cell = cell
        cell.row += count
        return cell
      }
    return whole
  }

  private func upperPart(_ cell: Cell, before row: Int) -> Cell {
    guard cell.rows.upperBound > row else { return cell }
    var part = cell
    part.rowSpan = row - cell.row
    part.bands = Array(cell.bands[..<fitting(cell, before: row)])
    part.vertical = .top
    return part
  }

  private func lowerPart(_ cell: Cell, before row: Int) -> Cell {
    var part = cell
    part.row = max(0, cell.row - row)
    guard cell.row < row else { return part }
    part.rowSpan = cell.rows.upperBound - row
    part.bands = Array(cell.bands[fitting(cell, before: row)...])
    part.vertical = .top
    return part
  }

  /// How many of a cell's strips find room above a row.
  private func fitting(_ cell: Cell, before row: Int) -> Int {
    let room = rows[cell.row..<row].reduce(0) { $0 + $1.heightPoints } - padding.heightPoints + 0.01
    var used = 0.0
    return cell.bands.prefix { band in
      used += band.heightPoints
      return used <= room
    }.count
  }
}
