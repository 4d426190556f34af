extension DocxGrid {
  /// The columns' widths in twips. Wider than the type area they are all narrowed alike; a table that names none has equal
  /// ones.
  func columnWidths(of table: Table) -> [Int] {
    let most = table.rows.map(\.cells.count).max() ?? 1
    let widths =
      table.columns.isEmpty ? Array(repeating: Table.Width.share(1 / Double(most)), count: most) : table.columns
    let wanted = widths.map { width in
      switch width {
      case .share(let share): share * Double(textWidth)
      case .millimetres(let length): length * 1440 / 25.4
      }
    }
    let factor = min(1, Double(textWidth) / max(1, wanted.reduce(0, +)))
    var edge = 0.0
    return wanted.map { width in
      let before = Int(edge.rounded())
      edge += width * factor
      return Int(edge.rounded()) - before
    }
  }
}
