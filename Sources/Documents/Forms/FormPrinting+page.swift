extension FormPrinting {
  /// The blocks of a page, its rows lowered, as far as they may be, by what is too much for one page.
  func blocks(of page: FormTemplate.Page) -> [Block] {
    let blocks = page.blocks.map(block)
    guard let least = page.leastRowHeight else { return blocks }
    let width = measure.profile.columnWidthPoints
    let excess = measure.height(of: blocks, width: width) + FormPrinting.reserve - measure.pageHeight
    let spare = blocks.reduce(0) { $0 + self.spare(in: $1, least).reduce(0, +) }
    guard excess > 0, spare > 0 else { return blocks }
    return blocks.map { lowered($0, least, by: min(1, excess / spare)) }
  }

  /// What a page keeps free, in points: a word processor counts the rules between rows as well.
  private static let reserve = points(millimetres: 3)

  /// How far each row of a table may be lowered, in points.
  private func spare(in block: Block, _ leastMillimetres: Double) -> [Double] {
    guard case .table(let table) = block else { return [] }
    let least = points(millimetres: leastMillimetres)
    return zip(table.rows, zip(measure.rowHeights(table), measure.wordHeights(table))).map { row, heights in
      row.heightIsExact ? 0 : max(0, heights.0 - max(least, heights.1))
    }
  }

  private func lowered(_ block: Block, _ least: Double, by share: Double) -> Block {
    guard case .table(var table) = block else { return block }
    for (row, spare) in spare(in: block, least).enumerated() {
      guard let height = table.rows[row].heightMillimetres else { continue }
      table.rows[row].heightMillimetres = height - spare * share * 25.4 / 72
    }
    return .table(table)
  }
}
