import HTTPTypes
import Hummingbird

/// RFC 4180: cells with a comma, a quote or a line end stand in quotes; lines end as the standard has it.
package func commaSeparated(_ rows: [[String]]) -> String {
  rows.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined()
}

private func quoted(_ cell: String) -> String {
  let needsQuotes = cell.unicodeScalars.contains { [",", "\"", "\r", "\n"].contains($0) }
  return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
}

extension Site {
  /// A table to be kept, with the mark by which spreadsheets know UTF-8.
  func table(_ rows: [[String]], name: String) -> Response {
    var response = bytes(
      Array("\u{FEFF}\(commaSeparated(rows))".utf8), type: "text/csv; charset=utf-8", cache: "no-cache")
    response.headers[.contentDisposition] = "attachment; filename=\"\(name).csv\""
    return response
  }
}
