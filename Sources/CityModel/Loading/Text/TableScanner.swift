/// Cuts a comma-separated table into cells (RFC 4180), counting lines and columns from 1.
///
/// Lines may end in LF or CRLF; a quoted cell may hold commas, line ends and doubled quotes.
struct TableScanner {
  typealias Cell = (text: String, location: Location)

  private(set) var problems: [(message: String, location: Location, hint: String?)] = []
  private let scalars: [Unicode.Scalar]
  private let file: String
  private var position = 0
  private var line = 1
  private var column = 1

  init(_ text: String, file: String) {
    self.scalars = Array(text.unicodeScalars)
    self.file = file
  }

  mutating func rows() -> [[Cell]] {
    var rows: [[Cell]] = []
    while position < scalars.count { rows.append(row()) }
    return rows
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }
  private var here: Location { Location(file: file, line: line, column: column) }
  private var isAtLineEnd: Bool {
    next == nil || next == "\n" || next == "\r" && position + 1 < scalars.count && scalars[position + 1] == "\n"
  }

  private mutating func step() {
    if scalars[position] == "\n" {
      line += 1
      column = 1
    } else {
      column += 1
    }
    position += 1
  }

  private mutating func row() -> [Cell] {
    var cells = [cell()]
    while next == "," {
      step()
      cells.append(cell())
    }
    while next != nil, isAtLineEnd {
      let isLast = next == "\n"
      step()
      if isLast { break }
    }
    return cells
  }

  private mutating func cell() -> Cell {
    let start = here
    return (next == "\"" ? quoted(from: start) : plain(), start)
  }

  private mutating func plain() -> String {
    var text = String.UnicodeScalarView()
    while let scalar = next, scalar != ",", !isAtLineEnd {
      text.append(scalar)
      step()
    }
    return String(text)
  }

  private mutating func quoted(from start: Location) -> String {
    var text = String.UnicodeScalarView()
    step()
    while let scalar = next {
      step()
      if scalar != "\"" {
        text.append(scalar)
      } else if next == "\"" {
        text.append(scalar)
        step()
      } else {
        return String(text) + afterQuote()
      }
    }
    problems.append(("a quote is opened here and never closed", start, "double a quote inside a quoted cell"))
    return String(text)
  }

  private mutating func afterQuote() -> String {
    guard next != ",", !isAtLineEnd else { return "" }
    problems.append(("text follows the closing quote", here, "double a quote inside a quoted cell"))
    return plain()
  }
}
