import CityModel
package import Foundation

/// A file of figures: given by its bytes, or read from the disk piece by piece.
package enum FigureFile: Sendable {
  case bytes([UInt8], name: String)
  case file(URL)

  private static let pieceBytes = 1 << 20
  private static let mostSheetBytes = 64 << 20

  var name: String {
    switch self {
    case .bytes(_, let name): name
    case .file(let url): url.lastPathComponent
    }
  }

  var byteCount: Int {
    switch self {
    case .bytes(let bytes, _): bytes.count
    case .file(let url): (try? url.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? 0
    }
  }

  /// Whether it is a spreadsheet (XLSX), by its first bytes.
  var isSheet: Bool {
    get throws {
      let next = try pieces()
      return try next()?.starts(with: Array("PK".utf8)) ?? false
    }
  }

  /// All of it; of a file on the disk at most as much as a spreadsheet may have.
  func whole() throws -> [UInt8] {
    var bytes: [UInt8] = []
    let next = try pieces()
    while bytes.count <= Self.mostSheetBytes, let piece = try next(), !piece.isEmpty { bytes += piece }
    return bytes
  }

  /// Its pieces, from the beginning.
  func pieces() throws -> () throws -> [UInt8]? {
    switch self {
    case .bytes(let bytes, _):
      var isGiven = false
      return {
        defer { isGiven = true }
        return isGiven ? nil : bytes
      }
    case .file(let url):
      guard let handle = try? FileHandle(forReadingFrom: url) else { throw TableFault.unreadable }
      return { try handle.read(upToCount: Self.pieceBytes).map { [UInt8]($0) } }
    }
  }
}

extension TableFault {
  func finding(in file: String) -> Diagnostic {
    func at(_ line: Int, _ column: Int = 1) -> Diagnostic.Location { .init(file: file, line: line, column: column) }
    return switch self {
    case .notUTF8(let line):
      Diagnostic("figures.not-utf8", "the file is not UTF-8 text", at: at(line), hint: "save it as UTF-8")
    case .quoteNeverClosed(let line, let column):
      Diagnostic(
        "figures.bad-csv", "a quote is opened here and never closed", at: at(line, column),
        hint: "double a quote inside a quoted cell")
    case .tooLong(let line):
      Diagnostic("figures.bad-csv", "a cell is longer than \(CSVReader.longestCell) bytes", at: at(line))
    case .tooManyColumns(let line):
      Diagnostic("figures.bad-csv", "there are more than \(CSVReader.mostColumns) columns", at: at(line))
    case .badSheet(let why): Diagnostic("figures.bad-xlsx", why, at: at(1))
    case .unreadable: Diagnostic("figures.unreadable", "the file cannot be read", at: at(1))
    }
  }
}
