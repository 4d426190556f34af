extension DocxGrid {
  /// The columns' widths in twips. A table that names none has equal ones.
  func columnWidths(of table: Table) -> [Int] {
    let most = table.rows.map(\.cells.count).max() ?? 1
    var table = table
    if table.columns.isEmpty { table.columns = Array(repeating: .share(1 / Double(most)), count: most) }
    var edge = 0.0
    return table.columnWidths(within: Double(textWidth), perMillimetre: 1440 / 25.4).map { width in
      let before = Int(edge.rounded())
      edge += width
      return Int(edge.rounded()) - before
    }
  }
}
