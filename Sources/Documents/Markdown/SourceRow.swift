/// A row of a table as it is written, cut at its upright bars.
struct SourceRow {
  let place: SourcePlace?
  let cells: [SourceSlice]

  /// `|` with a backslash before it is a character of the cell.
  init(_ line: SourceSlice) {
    place = line.first?.place
    var cells: [SourceSlice] = []
    var start = line.startIndex + 1
    var isEscaped = false
    for index in line.indices.dropFirst() {
      if line[index].scalar == "|", !isEscaped {
        cells.append(line[start..<index].trimmed)
        start = index + 1
      }
      isEscaped = line[index].scalar == "\\" && !isEscaped
    }
    let rest = line[min(start, line.endIndex)...].trimmed
    self.cells = rest.isEmpty && !cells.isEmpty ? cells : cells + [rest]
  }

  /// The columns, where the row parts the head from the body: `:--`, `:-:`, `--:`, `---`, each with a width behind it.
  var columns: [SourceColumn]? {
    let columns = cells.compactMap(SourceColumn.init)
    return columns.count == cells.count ? columns : nil
  }
}

/// A column of a table as it is written.
struct SourceColumn {
  let alignment: Alignment?
  /// `30mm`, `25%`; empty: as wide as is left.
  let width: SourceSlice

  init?(_ cell: SourceSlice) {
    let mark = cell.prefix { $0.scalar == "-" || $0.scalar == ":" }
    let dashes = mark.filter { $0.scalar == "-" }.count
    guard dashes > 0, mark.dropFirst().dropLast().allSatisfy({ $0.scalar == "-" }) else { return nil }
    width = cell[mark.endIndex...].trimmed
    guard width.isEmpty || width.first?.isDigit == true || width.first?.scalar == "." else { return nil }
    switch (mark.first?.scalar == ":", mark.last?.scalar == ":") {
    case (true, true): alignment = .centre
    case (true, false): alignment = .start
    case (false, true): alignment = .end
    case (false, false): alignment = nil
    }
  }
}
