extension ReadText {
  /// The first figure of every table of which nothing is told: one finding a table, for its cells lack the same.
  func firstCells(unlessTold isTold: (ReadTable) -> Bool) -> [Hit] {
    tables.compactMap { table in
      guard let first = table.figures.first?.figure, !isTold(table) else { return nil }
      return Hit(first.paragraph, first.range)
    }
  }

  /// Whether something is said in a table, its caption, beside it, in a heading over it, or by a statement over its part.
  func says(of table: ReadTable, _ stated: Statements, _ says: (Sign) -> Bool) -> Bool {
    guard let row = table.head.first else { return true }
    return stated.cover(row)
      || (table.places + paragraphs[row].headings).contains { paragraphs[$0].signs.contains(where: says) }
  }
}
