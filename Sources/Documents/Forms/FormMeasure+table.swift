extension FormMeasure {
  /// The height of each row in points, as tall as its words and as the form says.
  func rowHeights(_ table: Table) -> [Double] {
    let given = table.rows.map { points(millimetres: $0.heightMillimetres ?? 0) }
    return zip(table.rows, zip(given, wordHeights(table))).map { row, heights in
      row.heightIsExact ? heights.0 : max(heights.0, heights.1)
    }
  }

  /// The height that the words of each row need, in points. A label over several rows, and one whose characters stand below
  /// one another, asks for none: the rows of a form that it stands beside are taller.
  func wordHeights(_ table: Table) -> [Double] {
    let padding = CellPadding(profile, rules: table.rules)
    let edges = columnEdges(table)
    var below = Array(repeating: 0, count: table.columns.count)
    return table.rows.map { row in
      var column = 0
      let heights = row.cells.map { cell -> Double in
        while column < below.count, below[column] > 0 { column += 1 }
        let end = min(column + max(1, cell.columnSpan), below.count)
        guard column < end else { return 0 }
        for place in column..<end { below[place] = cell.rowSpan }
        let width = edges[end] - edges[column] - 2 * padding.sidePoints
        column = end
        return cell.rowSpan > 1 || cell.isUpright ? 0 : height(of: cell.blocks, width: width) + padding.heightPoints
      }
      below = below.map { max(0, $0 - 1) }
      return heights.max() ?? 0
    }
  }

  func height(of blocks: [Block], width: Double) -> Double {
    blocks.reduce(0) { $0 + height(of: $1, width: width) }
  }

  /// A form has headings, paragraphs and tables only.
  private func height(of block: Block, width: Double) -> Double {
    switch block {
    case .heading(let heading): height(heading.content, heading.style ?? .heading(heading.level), width: width)
    case .paragraph(let paragraph): height(paragraph.content, paragraph.style, width: width)
    case .table(let table): rowHeights(table).reduce(0, +)
    case .list, .figure, .references, .pageBreak: 0
    }
  }

  private func columnEdges(_ table: Table) -> [Double] {
    table.columnWidths(within: profile.columnWidthPoints, perMillimetre: points(millimetres: 1))
      .reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
  }
}
