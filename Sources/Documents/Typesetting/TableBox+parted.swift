extension TableBox {
  /// Head and first row: less is not left alone on a page.
  ///
  /// A first row that may be divided asks for no more than a part of itself.
  var leastHeight: Double {
    let head = rows.prefix(headRows).reduce(0) { $0 + $1.heightPoints }
    guard rows.indices.contains(headRows) else { return head }
    let first = rows[headRows]
    return head
      + (first.isKeptWhole || first.isExact ? first.heightPoints : min(first.heightPoints, 2 * TableBox.smallestPart))
  }

  /// A row is divided only where at least this much of it stays on the page, and where it is no small row itself.
  private static let smallestPart = 60.0

  /// The table divided for a page: what stays, and what goes on. `nil`: all of it has room.
  ///
  /// Rows stay whole as long as they can; a row taller than what is left is divided between its lines.
  func parted(room: Double, page: Double, isPageEmpty: Bool) -> (above: TableBox?, below: TableBox)? {
    guard height > room else { return nil }
    let edges = rowEdges
    let fitting = max(0, edges.count { $0 <= room } - 1)
    let left = room - edges[fitting]
    let next = rows[fitting].heightPoints
    let isDividable = !rows[fitting].isExact && !rows[fitting].isKeptWhole && !rows[fitting].isHead
    let dividesRow = isDividable && left >= TableBox.smallestPart && next >= 2 * TableBox.smallestPart
    if dividesRow || (isPageEmpty && fitting <= headRows) { return divided(row: fitting, at: left) }
    if fitting > headRows { return split(before: isLastAlone(fitting) ? fitting - 1 : fitting) }
    return (nil, self)
  }

  /// The last row does not go on by itself where rows enough stay above: the one before it goes with it.
  private func isLastAlone(_ row: Int) -> Bool { row == rows.count - 1 && row > headRows + 2 }

  /// Divided within a row; at least a row's height stays so that the rest is less than before.
  private func divided(row: Int, at height: Double) -> (above: TableBox?, below: TableBox)? {
    guard height > 12, rows[row].heightPoints > height else { return nil }
    return cutting(row: row, at: height).split(before: row + 1)
  }
}
