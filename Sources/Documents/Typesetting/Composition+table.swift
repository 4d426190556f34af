extension Composition {
  mutating func tableBands(_ table: Table, width: Double) -> [Band] {
    var bands: [Band] = []
    if let caption = table.captionContent(language: language) {
      bands = paragraphBands(caption, style: .caption, width: width)
      for index in bands.indices { bands[index].keepsWithNext = true }
    }
    guard let box = tableBox(table, width: width) else { return bands }
    bands.append(Band(heightPoints: box.height, notes: box.notes, table: box))
    return bands
  }

  /// `nil`: a table without a column or a row.
  private mutating func tableBox(_ table: Table, width: Double) -> TableBox? {
    guard !table.columns.isEmpty, !table.rows.isEmpty else { return nil }
    let rows = table.rows.map { row in
      TableBox.Row(
        heightPoints: points(millimetres: row.heightMillimetres ?? 0), isHead: row.isHead, isExact: row.heightIsExact,
        isKeptWhole: row.isKeptWhole)
    }
    var box = TableBox(
      columnEdges: columnEdges(table, width: width), rows: rows, cells: [], rules: table.rules,
      padding: CellPadding(profile, rules: table.rules))
    box.cells = cells(table, in: box)
    box.growRows()
    findings += overflows(box, table)
    return box
  }

  /// From the left edge of the table, which stands in the middle of the column.
  private func columnEdges(_ table: Table, width: Double) -> [Double] {
    let widths = table.columnWidths(within: width, perMillimetre: points(millimetres: 1))
    return widths.reduce(into: [max(0, width - widths.reduce(0, +)) / 2]) { $0.append(($0.last ?? 0) + $1) }
  }

  /// Cells in their places: each takes the first free one of its row; what does not fit into the grid is cut to it.
  private mutating func cells(_ table: Table, in box: TableBox) -> [TableBox.Cell] {
    let columns = table.columns.count
    var free = [[Bool]](repeating: Array(repeating: true, count: columns), count: table.rows.count)
    var cells: [TableBox.Cell] = []
    for (row, written) in table.rows.enumerated() {
      for cell in written.cells {
        guard let column = free[row].firstIndex(of: true) else { break }
        let across = min(max(1, cell.columnSpan), columns - column)
        let down = min(max(1, cell.rowSpan), table.rows.count - row)
        for line in row..<row + down { for place in column..<column + across { free[line][place] = false } }
        let width = box.columnEdges[column + across] - box.columnEdges[column] - 2 * box.padding.sidePoints
        cells.append(
          TableBox.Cell(
            row: row, column: column, rowSpan: down, columnSpan: across,
            bands: cellBands(cell, isHead: written.isHead, width: max(1, width)), vertical: cell.vertical,
            isRuledBelow: cell.isRuledBelow))
      }
    }
    return cells
  }

  private mutating func cellBands(_ cell: Table.Cell, isHead: Bool, width: Double) -> [Band] {
    let style: StyleName = isHead ? .tableHead : .tableText
    guard cell.isUpright else { return bands(cell.blocks, width: width, style: style).filter { !$0.beginsPage } }
    return uprightBands(cell.blocks, style, width: width)
  }

  /// One character below another, each in the middle.
  private mutating func uprightBands(_ blocks: [Block], _ style: StyleName, width: Double) -> [Band] {
    var bands: [Band] = []
    for case .paragraph(let paragraph) in blocks {
      let metrics = profile.metrics(paragraph.style == .body ? style : paragraph.style)
      for atom in atoms(paragraph.content, metrics) where atom.kind != .lineBreak && !atom.breaking.isSpace {
        let line = Line(atoms: [atom], indent: 0, width: width, isLast: true, alignment: .centre)
        let pitch = metrics.style.sizePoints * 1.2
        bands.append(Band(heightPoints: pitch, marks: line.marks(baseline: pitch * 0.83)))
      }
    }
    return bands
  }

  /// Words that a row of exact height has no room for.
  private func overflows(_ box: TableBox, _ table: Table) -> [Finding] {
    box.cells.compactMap { cell in
      let room = box.rows[cell.rows].reduce(0) { $0 + $1.heightPoints }
      guard box.needed(cell) > room + 0.5, box.rows[cell.row].isExact else { return nil }
      return .overflow(row: cell.row + 1, column: cell.column + 1, at: table.source)
    }
  }
}

extension Finding {
  fileprivate static func overflow(row: Int, column: Int, at source: SourcePlace?) -> Finding {
    Finding(
      "pdf.row-overflow", .fault, at: Place(source: source, part: "\(row):\(column)"),
      Bilingual(
        zh: "表格第\(row)行第\(column)列的文字超出了固定行高。请缩短文字，或把余下的放入附页。",
        en:
          "The words in row \(row), column \(column) do not fit the row's exact height. Shorten them or move the rest to an annex."
      ))
  }
}
