public import Foundation

/// Reads the first sheet of an XLSX file that nobody vouches for.
///
/// Formulas are not reckoned: the value that the file holds beside one is taken. Nothing larger than the limits is unpacked,
/// nothing is fetched. Numbers are written with the digits that a person sees, `63.7` and not `63.700000000000003`; days are the
/// serial numbers that the file holds.
///
/// - Source: ECMA-376-1:2016, 18.3.1 (worksheets) and 18.4 (shared strings).
public func readSheet(_ data: Data, limits: DocxLimits = .standard) -> SheetReading {
  data.withUnsafeBytes { (bytes: UnsafeRawBufferPointer) -> SheetReading in
    guard bytes.count <= limits.fileBytes, FileKind(bytes).finding == nil else {
      return SheetReading(sheet: nil, findings: [notASheet.finding])
    }
    do throws(DocxFault) {
      return SheetReading(sheet: try SheetReader(try DocxContainer(bytes, limits: limits)).sheet(), findings: [])
    } catch {
      return SheetReading(sheet: nil, findings: [error.finding])
    }
  }
}

private let notASheet = DocxFault(
  finding: .docx(
    "not-xlsx", zh: "这不是 .xlsx 文件，或者它有密码、太大。请用 Excel 或 WPS 另存为 .xlsx，也可以存为 CSV。",
    en: "This is not an .xlsx file, or it has a password or is too large. Save it as .xlsx or as CSV."))

private struct SheetReader {
  private static let mostColumns = 300
  private static let mostRows = 200_000

  private let container: DocxContainer
  private let book = "xl/workbook.xml"

  init(_ container: DocxContainer) { self.container = container }

  func sheet() throws(DocxFault) -> Sheet {
    let parts = try container.relationships(of: book).filter { !$0.isExternal }
    guard let first = try container.tree(book)?.root.first(.sheets, in: .sheet)?.first(.sheet, in: .sheet),
      let id = first.string(.id, in: .relationships), let part = parts.first(where: { $0.id == id })?.target,
      let data = try container.tree(part)?.root.first(.sheetData, in: .sheet)
    else { throw notASheet }
    let shared = try strings(parts.first { $0.type == "sharedStrings" }?.target)
    var rows: [[String]] = []
    for row in data.children where row.isNamed(.row, in: .sheet) {
      let number = row.integer(.r) ?? rows.count + 1
      guard number > rows.count, number <= Self.mostRows else { throw notASheet }
      while rows.count < number - 1 { rows.append([]) }
      rows.append(cells(of: row, shared))
    }
    return Sheet(rows: rows)
  }

  private func strings(_ part: String?) throws(DocxFault) -> [String] {
    guard let part, let tree = try container.tree(part) else { return [] }
    return tree.root.children.map(text)
  }

  private func cells(of row: XMLElement, _ shared: [String]) -> [String] {
    var cells: [String] = []
    for cell in row.children where cell.isNamed(.c, in: .sheet) {
      let column = cell.string(.r).flatMap(column) ?? cells.count
      guard column >= cells.count, column < Self.mostColumns else { continue }
      while cells.count < column { cells.append("") }
      cells.append(value(of: cell, shared))
    }
    return cells
  }

  private func value(of cell: XMLElement, _ shared: [String]) -> String {
    let written = cell.first(.v, in: .sheet)?.text ?? ""
    switch cell.string(.t) {
    case "s": return Int(written).flatMap { shared.indices.contains($0) ? shared[$0] : nil } ?? ""
    case "inlineStr": return cell.first(.is, in: .sheet).map(text) ?? ""
    case nil, "n": return number(written)
    default: return written
    }
  }

  /// The words of a string: its own, or those of its runs.
  private func text(_ element: XMLElement) -> String {
    element.children.map { child in
      if child.isNamed(.t, in: .sheet) { return child.text }
      return child.isNamed(.r, in: .sheet) ? child.first(.t, in: .sheet)?.text ?? "" : ""
    }.joined()
  }

  /// Counted from 0: `A1` is 0, `AB12` is 27.
  private func column(_ name: String) -> Int? {
    let letters = name.utf8.prefix { (65...90).contains($0) }
    guard (1...3).contains(letters.count) else { return nil }
    return letters.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
  }

  private func number(_ written: String) -> String {
    guard written.utf8.count > 15 || written.contains("E"), let number = Double(written), number.magnitude < 1e15 else {
      return written
    }
    let rounded = String(format: "%.15g", number)
    return rounded.contains("e") ? written : rounded
  }
}
