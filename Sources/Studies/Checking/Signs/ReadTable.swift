/// A table of data: its head names what the columns hold. A form that is ruled like a table is none.
struct ReadTable: Sendable {
  /// Paragraphs: those of the head, and those below it.
  let head: [Int]
  let body: [Int]
  /// The paragraph with its name; `nil`: none stands over it.
  let caption: Int?
  /// Paragraphs beside it that speak of it: what leads to it, its note, “上表”.
  let about: [Int]
  var figures: [TableFigure] = []

  /// Its caption, rows and what is said beside it.
  var places: [Int] { [caption].compactMap { $0 } + head + body + about }
}

/// A figure in a cell, with what its row and column say of it.
struct TableFigure: Sendable {
  /// With the unit that its heads give.
  let figure: Figure
  /// The words of its row, then those of its column.
  let heads: [Head]
  /// Neither cell, head, unit column nor caption gives a unit, and one is needed.
  let lacksUnit: Bool

  struct Head: Sendable {
    let paragraph: Int
    /// Without the unit in brackets behind it.
    let range: Range<Int>
  }
}

extension ReadText {
  /// Looks for tables with a head; rows follow one another.
  func readTables() -> [ReadTable] {
    var tables: [ReadTable] = []
    var index = 0
    while index < paragraphs.count {
      guard paragraphs[index].source.isRow else {
        index += 1
        continue
      }
      let number = paragraphs[index].source.table
      let end =
        paragraphs[index...].firstIndex { !$0.source.isRow || $0.source.table != number } ?? paragraphs.count
      if var table = table(of: index..<end) {
        table.figures = figures(of: table)
        tables.append(table)
      }
      index = end
    }
    return tables
  }

  private func table(of rows: Range<Int>) -> ReadTable? {
    var head = rows.filter { paragraphs[$0].source.kind == .row(isHead: true) }
    if head.isEmpty, let first = rows.first, !paragraphs[first].signs.contains(where: \.isMeasuredQuantity) {
      head = [first]
    }
    guard !head.isEmpty, head.count < rows.count else { return nil }
    let before = rows.lowerBound - 1
    let caption = before >= 0 && isCaption(paragraphs[before]) ? before : nil
    return ReadTable(
      head: head, body: rows.filter { !head.contains($0) }, caption: caption,
      about: about(rows, isLedBy: caption.map { $0 - 1 } ?? before))
  }

  /// A caption of the dialect, or “表3 各县人口” as a paragraph of its own.
  private func isCaption(_ paragraph: ReadParagraph) -> Bool {
    paragraph.source.kind == .caption || paragraph.scalars.first == "表" && paragraph.scalars.count <= 60
  }

  private func about(_ rows: Range<Int>, isLedBy before: Int) -> [Int] {
    let own = paragraphs[rows.lowerBound].headings
    return [before, rows.upperBound].filter { place in
      paragraphs.indices.contains(place) && paragraphs[place].headings == own
        && (paragraphs[place].source.isRunning || paragraphs[place].source.kind == .display)
    }
  }
}

extension Sign {
  /// A number that is no year.
  fileprivate var isMeasuredQuantity: Bool { quantity.map { !$0.isSmallHan && $0.year == nil } ?? false }
}
