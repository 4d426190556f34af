extension TextReader {
  mutating func readTable(_ element: XMLElement) {
    let at = tables.count
    guard at < limits.paragraphs else { return isCut = true }
    let properties = element.first(.tblPr)
    let style = parts.styles.style(properties?.first(.tblStyle)?.string(.val), .table)
    parts.styles.prepare(table: style)
    let first = paragraphs.count
    tables.append(
      FormattedTable(
        rows: [], columnWidths: columnWidths(element), style: style,
        alignment: properties?.first(.jc)?.string(.val).flatMap(Alignment.init(word:)), parent: place.cell?.table,
        story: place.story, paragraphs: first..<first))
    if properties?.first(.tblPrChange) != nil { review.formatChanges += 1 }
    let look = TableLook(properties?.first(.tblLook), style: style)
    let rows = rowElements(element)
    var grid = TableGrid()
    let outer = (place.cell, place.table)
    for (index, row) in rows.enumerated() {
      grid.add(readRow(row, RowPlace(table: at, row: index, rowCount: rows.count, look: look), outer.0))
    }
    (place.cell, place.table) = outer
    tables[at].rows = grid.rows
    tables[at].paragraphs = first..<paragraphs.count
  }

  struct RowPlace {
    var table: Int
    var row: Int
    var rowCount: Int
    var look: TableLook
  }

  private func columnWidths(_ element: XMLElement) -> [Double] {
    guard let grid = element.first(.tblGrid) else { return [] }
    return grid.children.filter { $0.isNamed(.gridCol) }.prefix(1_000).map { $0.points(.w) ?? 0 }
  }

  /// Rows, those within content controls and insertions among them.
  private func rowElements(_ element: XMLElement) -> [XMLElement] { gather(.tr, in: element) }

  private func gather(_ word: XMLWord, in element: XMLElement) -> [XMLElement] {
    element.children.flatMap { child -> [XMLElement] in
      guard child.space == .word else { return [] }
      switch child.word {
      case word: return [child]
      case .sdt: return child.first(.sdtContent).map { gather(word, in: $0) } ?? []
      case .customXml, .ins, .moveTo: return gather(word, in: child)
      default: return []
      }
    }
  }

  private mutating func readRow(
    _ element: XMLElement, _ at: RowPlace, _ outer: FormattedParagraph.Cell?
  ) -> TableGrid.Row {
    let properties = element.first(.trPr)
    var row = TableGrid.Row(properties)
    countChanges(properties)
    let cells = gather(.tc, in: element)
    for (index, cell) in cells.enumerated() {
      place.cell = FormattedParagraph.Cell(table: at.table, row: at.row, column: row.column)
      let isLast = index == cells.count - 1
      place.table = at.look.setting(
        row: at.row, column: row.column, isLastRow: at.row == at.rowCount - 1, isLastColumn: isLast)
      let first = paragraphs.count
      readBlocks(cell)
      row.add(cell.first(.tcPr), paragraphs: first..<paragraphs.count)
    }
    return row
  }

  private mutating func countChanges(_ properties: XMLElement?) {
    for child in properties?.children ?? .none where child.space == .word {
      switch child.word {
      case .ins: review.insertions += 1
      case .del: review.deletions += 1
      case .trPrChange: review.formatChanges += 1
      default: break
      }
    }
  }
}
