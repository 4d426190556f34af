extension FormPrinting {
  func table(_ form: FormTemplate.Table) -> Table {
    let copies = form.rows.map(rows)
    return Table(
      columns: form.columns.map { .millimetres($0) },
      rows: form.rows.enumerated().flatMap { index, row in
        copies[index].enumerated().map { place, copy in
          printed(copy.cells ?? row.cells, of: row, at: index, copies: copies.map(\.count), answers: copy.answers)
        }
      }, rules: form.rules)
  }

  /// A row as it is printed: with which answers, and with cells of its own where it is the note below the last.
  private struct Copy {
    var answers: [String: String]?
    var cells: [FormTemplate.Cell]?
  }

  /// How often a row is printed: once, or for each row of its field, with a note below where some stand in an annex.
  private func rows(_ row: FormTemplate.Row) -> [Copy] {
    guard let id = row.repeat, let field = template.field(id) else { return [Copy()] }
    let given = answers.rows(id)
    let shown = template.mostRows(of: field).map { Array(given.prefix($0)) } ?? given
    // A cell above that covers the repeated row needs one below it: there is always a row.
    let empty = max(field.emptyRows, 1) - shown.count
    let all = shown + Array(repeating: [:], count: max(empty, 0))
    return all.map { Copy(answers: $0) } + note(row, id)
  }

  private func note(_ row: FormTemplate.Row, _ id: String) -> [Copy] {
    guard let place = annexed.firstIndex(of: id) else { return [] }
    let span = row.cells.reduce(0) { $0 + $1.span }
    return [Copy(answers: [:], cells: [FormTemplate.Cell(note: noted(template.annex.rowsNote, place), span: span)])]
  }

  private func printed(
    _ cells: [FormTemplate.Cell], of row: FormTemplate.Row, at index: Int, copies: [Int], answers: [String: String]?
  ) -> Table.Row {
    Table.Row(
      cells: cells.map { cell in
        let covered = copies[index..<min(index + cell.rows, copies.count)].reduce(0, +)
        return self.cell(cell, rowSpan: row.repeat == nil ? covered : 1, answers: answers)
      }, heightMillimetres: row.height, heightIsExact: row.isExact,
      // A box of several lines may be longer than a page; a row of labels and answers is not.
      isKeptWhole: !cells.contains { $0.lines != nil })
  }

  private func cell(_ cell: FormTemplate.Cell, rowSpan: Int, answers: [String: String]?) -> Table.Cell {
    Table.Cell(
      cell.printedLines.map { .paragraph(paragraph($0, of: cell, answers)) }, columnSpan: cell.span, rowSpan: rowSpan,
      vertical: cell.vertical, isUpright: cell.isUpright, isRuledBelow: cell.isRuledBelow)
  }

  private func paragraph(
    _ line: FormTemplate.Line, of cell: FormTemplate.Cell, _ answers: [String: String]?
  )
    -> Paragraph
  {
    Paragraph(
      self.line(line.text, row: answers), style: line.style ?? cell.style ?? template.usualStyle(of: line.text),
      alignment: line.align ?? cell.align)
  }
}

extension FormTemplate.Cell {
  /// The note that the other rows stand in an annex.
  fileprivate init(note: String, span: Int) {
    self.init(
      text: note, span: span, rows: 1, isUpright: false, vertical: .middle, style: .formNote, isRuledBelow: true)
  }
}
