import Documents

/// A form's document as a clerk reads it: a line for each paragraph and each row, cells with the columns and rows they
/// cover, blanks as ＿.
func formTable(_ document: Document) -> String {
  document.sections.enumerated().flatMap { index, section in
    ["-- page \(index + 1)"] + section.blocks.flatMap(lines)
  }.map { $0 + "\n" }.joined()
}

private func lines(_ block: Block) -> [String] {
  switch block {
  case .heading(let heading): ["[\(heading.style?.rawValue ?? "heading")] \(words(heading.content))"]
  case .paragraph(let paragraph): ["[\(paragraph.style.rawValue)] \(words(paragraph.content))"]
  case .table(let table): ["table of \(table.columns.count) columns, rules: \(table.rules.rawValue)"] + rows(table)
  case .list, .figure, .references, .pageBreak: ["not of a form"]
  }
}

/// Each row with the column that each cell begins at.
private func rows(_ table: Table) -> [String] {
  var below = Array(repeating: 0, count: table.columns.count)
  return table.rows.map { row in
    var column = 0
    let cells = row.cells.map { cell in
      while column < below.count, below[column] > 0 { column += 1 }
      defer { column += cell.columnSpan }
      for place in column..<min(column + cell.columnSpan, below.count) { below[place] = cell.rowSpan }
      return
        "\(column)\(size(cell)) \(cell.blocks.flatMap(content).joined(separator: " / "))\(cell.isRuledBelow ? "" : " (no rule)")"
    }
    below = below.map { max($0 - 1, 0) }
    return "  | " + cells.joined(separator: " | ")
  }
}

private func size(_ cell: Table.Cell) -> String {
  (cell.columnSpan == 1 ? "" : "→\(cell.columnSpan)") + (cell.rowSpan == 1 ? "" : "↓\(cell.rowSpan)")
    + (cell.isUpright ? "竖" : "")
}

private func content(_ block: Block) -> [String] {
  if case .paragraph(let paragraph) = block { [words(paragraph.content)] } else { ["not of a form"] }
}

func words(_ content: [Inline]) -> String {
  content.map { inline in
    switch inline {
    case .text(let run): run.text
    case .lineBreak: "⏎"
    case .blank(let width): String(repeating: "＿", count: width)
    case .tick(let tick): tick.text
    default: "?"
    }
  }.joined()
}
