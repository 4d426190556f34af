package import Documents

extension StudyText {
  /// Reads a Word-processor file's words, places as paragraph and character. Headers, footers and a generated table of
  /// contents are left out; the cells of a table's row are one paragraph, parted by `|`.
  package init(_ document: FormattedDocument) {
    countsParagraphs = true
    var row: OpenRow?
    for paragraph in document.paragraphs where isText(paragraph) {
      let cell = paragraph.story == .body ? paragraph.cell : nil
      if let open = row, open.cell.table != cell?.table || open.cell.row != cell?.row { close(&row) }
      guard let cell else {
        add(StudyParagraph(paragraph))
        continue
      }
      if row == nil { row = OpenRow(cell, isHead: document.tables[cell.table].rows[cell.row].isHead) }
      row?.append(paragraph, of: cell)
    }
    close(&row)
  }

  private mutating func close(_ row: inout OpenRow?) {
    if let row { add(row.paragraph) }
    row = nil
  }

  private func isText(_ paragraph: FormattedParagraph) -> Bool {
    switch paragraph.story {
    case .body, .footnote, .endnote: !paragraph.isInContents && !paragraph.text.allSatisfy(\.isWhitespace)
    case .header, .footer: false
    }
  }
}

/// A row of a table whose cells are being read.
private struct OpenRow {
  private(set) var paragraph: StudyParagraph
  private(set) var cell: FormattedParagraph.Cell
  private var column = -1

  init(_ cell: FormattedParagraph.Cell, isHead: Bool) {
    self.cell = cell
    paragraph = StudyParagraph(.row(isHead: isHead), table: cell.table + 1)
  }

  /// Columns that another row's or column's cell covers stay empty.
  mutating func append(_ words: FormattedParagraph, of cell: FormattedParagraph.Cell) {
    let start = Spot(line: Int32(clamping: words.number), column: 1)
    if cell.column == column { paragraph.append("\n", at: start) }
    while column < cell.column {
      paragraph.append("|", at: start)
      column += 1
    }
    paragraph.append(words)
  }
}

extension StudyParagraph {
  init(_ paragraph: FormattedParagraph) {
    self.init(paragraph.story == .body ? paragraph.outlineLevel.map { .heading(level: $0) } ?? .body : .note)
    append(paragraph)
  }

  /// Appends a paragraph's words as printed, its automatic number before them.
  fileprivate mutating func append(_ paragraph: FormattedParagraph) {
    let line = Int32(clamping: paragraph.number)
    for scalar in (paragraph.numberText ?? "").unicodeScalars { append(scalar, at: Spot(line: line, column: 1)) }
    var column: Int32 = 0
    for run in paragraph.runs where !run.format.isHidden.value {
      if run.generated == .noteMark { append(.note, at: Spot(line: line, column: max(1, column))) }
      for scalar in run.text.unicodeScalars {
        if !scalar.isJoined { column += 1 }
        if run.generated != .noteMark { append(scalar, at: Spot(line: line, column: max(1, column))) }
      }
    }
  }
}
