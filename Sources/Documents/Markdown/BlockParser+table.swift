extension BlockParser {
  /// A caption belongs to the table right below it, or with one empty line between.
  mutating func caption(_ words: SourceSlice, _ line: SourceLine) {
    var row = next
    if lines.indices.contains(row), lines[row].isBlank { row += 1 }
    guard lines.indices.contains(row), lines[row].isRow else {
      reading.find(.captionWithoutTable, at: line.place)
      return paragraph(from: words)
    }
    table(from: row, caption: words, at: line.place)
  }

  /// The table whose first row is that line.
  mutating func table(from first: Int, caption: SourceSlice?, at place: SourcePlace?) {
    var rows: [SourceRow] = []
    next = first
    while next < lines.count, case .row(let words) = lines[next].kind {
      rows.append(SourceRow(words))
      next += 1
    }
    let (words, attributes) = caption.map(Attributes.split) ?? ([], Attributes())
    reading.expect(attributes, classes: Set(Table.Rules.allNames))
    let rules = attributes.classes.lazy.compactMap(Table.Rules.init).first ?? .all
    var grid = SourceGrid(rows, &reading)
    grid.merge(&reading)
    blocks.append(
      .table(
        Table(
          columns: grid.widths, rows: grid.tableRows(&reading), rules: rules,
          caption: caption == nil ? nil : reading.inlines(words), id: attributes.id, source: place)))
  }
}

extension Table.Rules {
  fileprivate static var allNames: [String] { [Table.Rules.all, .three, .none].map(\.rawValue) }
}
