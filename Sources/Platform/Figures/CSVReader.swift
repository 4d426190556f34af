import CityModel
import Foundation

/// One cell and where it begins, both counted from 1; a column counts characters, as an editor does.
struct TableCell: Hashable, Sendable {
  let text: String
  let line: Int
  let column: Int
}

/// What keeps a table from being read on.
enum TableFault: Error, Hashable {
  case notUTF8(line: Int)
  case quoteNeverClosed(line: Int, column: Int)
  case tooLong(line: Int)
  case tooManyColumns(line: Int)
  case unreadable
  /// A spreadsheet that cannot be read, and why.
  case badSheet(String)
}

/// Reads a comma-separated table (RFC 4180) row by row from pieces of a file, however large it is.
///
/// Lines may end in LF, CR LF or CR; a quoted cell may hold commas, line ends and doubled quotes. A byte order mark is passed
/// over. Empty lines give no row.
struct CSVReader {
  static let longestCell = 20_000
  static let mostColumns = 300

  private let more: () throws -> [UInt8]?
  private var bytes: [UInt8] = []
  private var position = 0
  private var line = 1
  private var column = 1
  private var isAtStart = true
  private(set) var bytesRead = 0

  /// - Parameter more: the next piece; `nil` at the end.
  init(_ more: @escaping () throws -> [UInt8]?) { self.more = more }

  /// The next row; `nil` at the end.
  mutating func next() throws -> [TableCell]? {
    if isAtStart {
      isAtStart = false
      try skipMark()
    }
    while let byte = try peek() {
      if byte == lineFeed || byte == carriageReturn {
        try endLine()
      } else {
        return try row()
      }
    }
    return nil
  }

  private mutating func row() throws -> [TableCell] {
    var cells = [try cell()]
    while try peek() == comma {
      step()
      guard cells.count < Self.mostColumns else { throw TableFault.tooManyColumns(line: line) }
      cells.append(try cell())
    }
    try endLine()
    return cells
  }

  private mutating func cell() throws -> TableCell {
    let (startLine, startColumn) = (line, column)
    var text: [UInt8] = []
    if try peek() == quote {
      step()
      try quoted(&text, startLine, startColumn)
    }
    while let byte = try peek(), byte != comma, byte != lineFeed, byte != carriageReturn { try take(byte, &text) }
    guard let string = String(validating: text, as: UTF8.self) else { throw TableFault.notUTF8(line: startLine) }
    return TableCell(text: string, line: startLine, column: startColumn)
  }

  private mutating func quoted(_ text: inout [UInt8], _ startLine: Int, _ startColumn: Int) throws {
    while let byte = try peek() {
      if byte == quote {
        step()
        guard try peek() == quote else { return }
      }
      try take(byte, &text)
      if byte == lineFeed { (line, column) = (line + 1, 1) }
    }
    throw TableFault.quoteNeverClosed(line: startLine, column: startColumn)
  }

  private mutating func take(_ byte: UInt8, _ text: inout [UInt8]) throws {
    guard text.count < Self.longestCell else { throw TableFault.tooLong(line: line) }
    text.append(byte)
    step()
  }

  private mutating func endLine() throws {
    guard let byte = try peek() else { return }
    step()
    if byte == carriageReturn, try peek() == lineFeed { step() }
    (line, column) = (line + 1, 1)
  }

  private mutating func skipMark() throws {
    while bytes.count < 3, let piece = try more(), !piece.isEmpty {
      bytes += piece
      bytesRead += piece.count
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  private mutating func peek() throws -> UInt8? {
    if position < bytes.count { return bytes[position] }
    guard let piece = try more(), !piece.isEmpty else { return nil }
    bytes = piece
    position = 0
    bytesRead += piece.count
    return bytes[0]
  }

  private mutating func step() {
    // The continuing bytes of a character do not move the column.
    if bytes[position] & 0xC0 != 0x80 { column += 1 }
    position += 1
  }
}

private let comma = UInt8(ascii: ",")
private let quote = UInt8(ascii: "\"")
private let lineFeed = UInt8(ascii: "\n")
private let carriageReturn = UInt8(ascii: "\r")
