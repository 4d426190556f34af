import CityModel
import Documents
import Foundation

/// The rows of a file of figures as inputs, one after the other, with what is wrong with the file itself.
struct FigureRows {
  struct Row {
    var input = FigureInput()
    var cells: [FigureFault.Part: TableCell] = [:]
    var first: TableCell
    /// Where the row itself cannot be taken.
    var faults: [Diagnostic] = []
  }

  let header: FigureHeader
  private let file: String
  private var table: Table

  private enum Table {
    case text(CSVReader)
    /// The rows that are left, the last first.
    case sheet([[TableCell]])
  }

  var bytesRead: Int { if case .text(let reader) = table { reader.bytesRead } else { 0 } }

  /// - Throws: `TableFault`.
  init(_ file: FigureFile) throws {
    var table = Table.text(CSVReader(try file.pieces()))
    if try file.isSheet { table = .sheet(try sheetRows(of: file).reversed()) }
    let first = try Self.next(&table) ?? []
    self.table = table
    self.file = file.name
    header = FigureHeader(first, file: file.name)
  }

  private static func next(_ table: inout Table) throws -> [TableCell]? {
    switch table {
    case .text(var reader):
      let row = try reader.next()
      table = .text(reader)
      return row
    case .sheet(var rows):
      // Let go of the other reference first, or every row would copy all the others.
      table = .sheet([])
      let row = rows.popLast()
      table = .sheet(rows)
      return row
    }
  }

  /// - Throws: `TableFault`.
  mutating func next() throws -> Row? {
    guard let cells = try Self.next(&table) else { return nil }
    var row = Row(first: cells[0])
    guard cells.count == header.columns.count else {
      row.faults.append(
        Diagnostic(
          "figures.wrong-cell-count", "this row has \(cells.count) cells, the header \(header.columns.count)",
          at: .init(file: file, line: cells[0].line, column: cells[0].column),
          hint: cells.count > header.columns.count ? "put a text that holds a comma in double quotes" : nil))
      return row
    }
    for (column, cell) in zip(header.columns, cells) { take(cell, as: column, &row) }
    if header.layout == .sdmx { row.input.period = packPeriod(row.input.period) }
    return row
  }

  private func take(_ cell: TableCell, as column: FigureColumn, _ row: inout Row) {
    switch column {
    case .part(let part):
      row.cells[part] = cell
      row.input[part] = cell.text
    case .action where !["I", "A", "M", "R", ""].contains(cell.text):
      row.faults.append(
        Diagnostic(
          "figures.bad-action", "'\(cell.text.prefix(10))' cannot be done with a figure",
          at: .init(file: file, line: cell.line, column: cell.column),
          hint: "A, I, M or R enters a value; nothing is ever deleted"))
    case .action, .passed: break
    }
  }
}

/// The rows of a spreadsheet that hold anything, each as long as the first: cells left out at the end are empty.
private func sheetRows(of file: FigureFile) throws -> [[TableCell]] {
  let reading = readSheet(Data(try file.whole()))
  guard let sheet = reading.sheet else { throw TableFault.badSheet(reading.findings.first?.message.en ?? "") }
  let width = sheet.rows.first { !$0.isEmpty }?.count ?? 0
  return sheet.rows.enumerated().filter { $0.element.contains { !$0.isEmpty } }.map { number, cells in
    let padded = cells + Array(repeating: "", count: max(0, width - cells.count))
    return padded.enumerated().map { TableCell(text: $0.element, line: number + 1, column: $0.offset + 1) }
  }
}

extension FigureInput {
  subscript(_ part: FigureFault.Part) -> String {
    get {
      switch part {
      case .indicator: indicator
      case .region: region
      case .period: period
      case .relation: relation
      case .value: value
      case .source: source
      case .note: note
      }
    }
    set {
      switch part {
      case .indicator: indicator = newValue
      case .region: region = newValue
      case .period: period = newValue
      case .relation: relation = newValue
      case .value: value = newValue
      case .source: source = newValue
      case .note: note = newValue
      }
    }
  }
}
