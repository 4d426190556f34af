/// The places of a table and which cell covers each.
struct SourceGrid {
  /// What a word processor holds.
  static let columnLimit = 63

  private(set) var widths: [Table.Width] = []
  private var columns: [SourceColumn] = []
  private var rows: [SourceRow]
  private let headCount: Int
  /// By row and column, as far as the row is written.
  private var owners: [[Owner]] = []
  private var spans: [Owner: Span] = [:]

  /// The place of a cell's first character.
  struct Owner: Hashable {
    let row: Int
    let column: Int
  }

  /// How far the places of one cell reach, and how many they are.
  private struct Span {
    var lastRow: Int
    var lastColumn: Int
    var count: Int

    mutating func cover(_ row: Int, _ column: Int) {
      count += 1
      lastRow = max(lastRow, row)
      lastColumn = max(lastColumn, column)
    }

    func isRectangle(from owner: Owner) -> Bool {
      count == (lastRow - owner.row + 1) * (lastColumn - owner.column + 1)
    }
  }

  init(_ source: [SourceRow], _ reading: inout Reading) {
    rows = source
    let rule = source.firstIndex { $0.columns != nil }
    if let rule {
      columns = source[rule].columns ?? []
      rows.remove(at: rule)
    }
    headCount = rule ?? 0
    let count = min(Self.columnLimit, columns.isEmpty ? rows.map(\.cells.count).max() ?? 1 : max(columns.count, widest))
    if let wide = rows.first(where: { $0.cells.count > Self.columnLimit }) {
      reading.find(.tableWidth, at: wide.place, found: String(wide.cells.count), expected: String(Self.columnLimit))
    }
    check(columns.isEmpty ? rows.first?.cells.count ?? 0 : columns.count, &reading)
    widths = columnWidths(count, &reading)
  }

  private var widest: Int { rows.map(\.cells.count).max() ?? 0 }

  private func check(_ expected: Int, _ reading: inout Reading) {
    for row in rows where row.cells.count != expected {
      reading.find(.tableColumns, at: row.place, found: String(row.cells.count), expected: String(expected))
    }
  }

  /// Columns that name no width share what the others leave of the text's width.
  private func columnWidths(_ count: Int, _ reading: inout Reading) -> [Table.Width] {
    var left = 1.0
    var widths: [Table.Width?] = Array(repeating: nil, count: count)
    for (index, column) in columns.prefix(count).enumerated() where !column.width.isEmpty {
      let text = column.width.text
      let place = column.width.first?.place
      if text.hasSuffix("%") {
        guard let share = Double(text.dropLast()), share > 0, share / 100 <= left + 1e-9 else {
          reading.find(.width, at: place, found: text)
          continue
        }
        left -= share / 100
        widths[index] = .share(share / 100)
      } else if let width = reading.millimetres(text, at: place) {
        widths[index] = .millimetres(width)
      }
    }
    let open = widths.count { $0 == nil }
    return widths.map { $0 ?? .share(max(left, 0.05) / Double(max(open, 1))) }
  }

  /// Gives each place to the cell that covers it: `<` to the one on its left, `^` to the one above.
  mutating func merge(_ reading: inout Reading) {
    for row in rows.indices {
      owners.append([])
      for column in rows[row].cells.indices.prefix(Self.columnLimit) {
        let owner = owner(row, column, &reading) ?? Owner(row: row, column: column)
        owners[row].append(owner)
        spans[owner, default: Span(lastRow: row, lastColumn: column, count: 0)].cover(row, column)
      }
    }
    findMisshapen(&reading)
  }

  private func findMisshapen(_ reading: inout Reading) {
    for row in owners.indices {
      for (column, owner) in owners[row].enumerated() where owner == Owner(row: row, column: column) {
        if spans[owner]?.isRectangle(from: owner) == false { reading.find(.mergeShape, at: place(owner)) }
      }
    }
  }

  /// The cell that a merging mark joins; `nil` for a cell of its own.
  private func owner(_ row: Int, _ column: Int, _ reading: inout Reading) -> Owner? {
    guard let mark = mark(row, column) else { return nil }
    if mark == "<", column > 0 { return owners[row][column - 1] }
    if mark == "^", row > 0, row != headCount, owners[row - 1].indices.contains(column) {
      return owners[row - 1][column]
    }
    reading.find(.mergeWithoutCell, at: rows[row].cells[column].first?.place)
    return nil
  }

  private func mark(_ row: Int, _ column: Int) -> Unicode.Scalar? {
    let cell = rows[row].cells[column]
    guard cell.count == 1, let mark = cell.first?.scalar, mark == "<" || mark == "^" else { return nil }
    return mark
  }

  private func place(_ owner: Owner) -> SourcePlace? {
    rows[owner.row].cells[owner.column].first?.place ?? rows[owner.row].place
  }

  /// The rows as a document holds them. A row that is too short ends with one empty cell.
  func tableRows(_ reading: inout Reading) -> [Table.Row] {
    rows.indices.map { row in
      var cells: [Table.Cell] = []
      for (column, owner) in owners[row].enumerated() {
        let isOwn = owner == Owner(row: row, column: column)
        guard let span = spans[owner] else { continue }
        let isWhole = span.isRectangle(from: owner)
        if isWhole, !isOwn { continue }
        cells.append(cell(row, column, isWhole && isOwn ? span : nil, &reading))
      }
      let missing = widths.count - owners[row].count
      if missing > 0 { cells.append(Table.Cell([.paragraph(Paragraph([], style: .tableText))], columnSpan: missing)) }
      return Table.Row(cells: cells, isHead: row < headCount)
    }
  }

  private func cell(_ row: Int, _ column: Int, _ span: Span?, _ reading: inout Reading) -> Table.Cell {
    let words = mark(row, column) == nil ? rows[row].cells[column] : []
    let paragraph = Paragraph(
      reading.inlines(words), style: row < headCount ? .tableHead : .tableText,
      alignment: columns.indices.contains(column) ? columns[column].alignment : nil,
      source: words.first?.place ?? rows[row].place)
    return Table.Cell(
      [.paragraph(paragraph)], columnSpan: span.map { $0.lastColumn - column + 1 } ?? 1,
      rowSpan: span.map { $0.lastRow - row + 1 } ?? 1)
  }
}
