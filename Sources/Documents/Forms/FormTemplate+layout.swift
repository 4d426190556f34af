extension FormTemplate {
  /// Every line of words with its key path, in printed order.
  var lines: [(path: String, text: String)] {
    blocks.flatMap { path, block in
      (block.text.map { [(path: "\(path).text", text: $0)] } ?? [])
        + cells(of: block, at: path).flatMap { path, cell in
          (cell.text.map { [(path: "\(path).text", text: $0)] } ?? [])
            + (cell.lines ?? []).enumerated().map { (path: "\(path).lines[\($0)].text", text: $1.text) }
        }
    }
  }

  /// The rows that are repeated, with the field that they belong to.
  var repeats: [(path: String, id: String)] {
    blocks.flatMap { path, block in
      (block.table?.rows ?? []).enumerated().compactMap { index, row in
        row.repeat.map { (path: "\(path).table.rows[\(index)].repeat", id: $0) }
      }
    }
  }

  /// Blocks that are neither words nor a table, or both, and rows whose cells do not fill the columns.
  var layoutFaults: [Finding] {
    blocks.flatMap { path, block -> [Finding] in
      guard let table = block.table else { return block.text == nil ? [.formEmptyBlock(at: path)] : [] }
      return (block.text == nil ? [] : [.formEmptyBlock(at: path)])
        + table.unfilledRows.map { .formUnfilled($1, of: table.columns.count, at: "\(path).table.rows[\($0)]") }
        + cells(of: block, at: path).filter { ($1.text == nil) == ($1.lines == nil) }.map {
          .formEmptyCell(at: $0.path)
        }
    }
  }

  private var blocks: [(path: String, block: Block)] {
    pages.enumerated().flatMap { page, content in
      content.blocks.enumerated().map { (path: "pages[\(page)].blocks[\($0)]", block: $1) }
    }
  }

  private func cells(of block: Block, at path: String) -> [(path: String, cell: Cell)] {
    (block.table?.rows ?? []).enumerated().flatMap { row, content in
      content.cells.enumerated().map { (path: "\(path).table.rows[\(row)].cells[\($0)]", cell: $1) }
    }
  }
}

extension FormTemplate.Table {
  /// Rows whose cells, with those that reach down from above, cover more or fewer columns than there are; a cell that
  /// reaches below the last row counts as well.
  fileprivate var unfilledRows: [(row: Int, covered: Int)] {
    var below: [Int] = []
    var faults: [(row: Int, covered: Int)] = []
    for (index, row) in rows.enumerated() {
      let covered = row.cells.reduce(0) { $0 + $1.span } + below.count
      let tooDeep = row.cells.contains { index + $0.rows > rows.count }
      if covered != columns.count || tooDeep { faults.append((index, covered)) }
      let reaching = row.cells.flatMap { Array(repeating: $0.rows, count: $0.span) }
      below = (below + reaching).map { $0 - 1 }.filter { $0 > 0 }
    }
    return faults
  }
}

extension Finding {
  fileprivate static func formEmptyBlock(at path: String) -> Finding {
    .formFault("block", at: path, zh: "一个块应有文字或表格之一。", en: "A block has either words or a table.")
  }

  fileprivate static func formEmptyCell(at path: String) -> Finding {
    .formFault("cell", at: path, zh: "单元格应有 text 或 lines 之一。", en: "A cell has either 'text' or 'lines'.")
  }

  fileprivate static func formUnfilled(_ covered: Int, of columns: Int, at path: String) -> Finding {
    .formFault(
      "unfilled-row", at: path, found: "\(covered)", zh: "这一行的单元格占\(covered)列，表格有\(columns)列（或纵向合并超出表格）。",
      en: "The cells of this row cover \(covered) of \(columns) columns, or reach below the table.")
  }
}
