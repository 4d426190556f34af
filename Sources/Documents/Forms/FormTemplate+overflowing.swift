extension FormTemplate {
  /// The texts that their boxes do not hold, each with the number of Han characters that there is room for.
  ///
  /// Of several texts in one box the longest goes first, until the others have room.
  func overflowing(_ answers: FormAnswers, _ measure: FormMeasure) -> [String: Int] {
    var limits: [String: Int] = [:]
    for field in fields {
      guard let most = field.maximumCharacters, let text = answers.text(field.id) else { continue }
      if widthInCharacters(text) > Double(most) { limits[field.id] = most }
    }
    for box in boxes(measure) {
      while let id = longest(in: box, answers, without: limits, measure) {
        limits[id] = room(for: id, in: box, measure)
      }
    }
    return limits
  }

  /// A cell that grows no taller than this, in points, and how wide its words may be.
  private struct Box {
    var cell: Cell
    var width: Double
    var height: Double
  }

  private func boxes(_ measure: FormMeasure) -> [Box] {
    pages.flatMap(\.blocks).compactMap(\.table).flatMap { table in
      let padding = CellPadding(measure.profile, rules: table.rules)
      return table.cellColumns.compactMap { row, cell, columns -> Box? in
        guard let most = table.rows[row].maximumHeight, table.rows[row].repeat == nil else { return nil }
        let width = points(millimetres: table.columns[columns].reduce(0, +)) - 2 * padding.sidePoints
        return Box(cell: cell, width: width, height: points(millimetres: most) - padding.heightPoints)
      }
    }
  }

  /// The longest text in a box that is too small for what it holds. `nil`: it is large enough, or nothing more can go.
  private func longest(
    in box: Box, _ answers: FormAnswers, without limits: [String: Int], _ measure: FormMeasure
  ) -> String? {
    let height = box.cell.printedLines.reduce(0) { $0 + self.height(of: $1, in: box, answers, limits, measure) }
    guard height > box.height + 0.01 else { return nil }
    let texts = box.cell.printedLines.flatMap { textFields(of: $0.text) }.filter { limits[$0] == nil }
    return texts.compactMap { id in answers.text(id).map { (id: id, width: widthInCharacters($0)) } }
      .max { $0.width < $1.width }?.id
  }

  private func height(
    of line: Line, in box: Box, _ answers: FormAnswers, _ limits: [String: Int], _ measure: FormMeasure
  ) -> Double {
    measure.height(content(of: line, answers, limits), style(of: line, in: box.cell), width: box.width)
  }

  /// The words of a line as they are printed. An answer that stands in the annex is a short note.
  private func content(of line: Line, _ answers: FormAnswers, _ limits: [String: Int]) -> [Inline] {
    pieces(of: line.text).flatMap { piece -> [Inline] in
      switch piece {
      case .words(let words): words.inlines()
      case .label(let id): field(id)?.label.inlines() ?? []
      case .answer(let id) where limits[id] != nil: annex.note.inlines()
      case .answer(let id): field(id).map { inlines(of: $0, answer: answers.text(id)) } ?? []
      }
    }
  }

  /// What there is room for when nothing else is answered in the box.
  private func room(for id: String, in box: Box, _ measure: FormMeasure) -> Int {
    let empty = FormAnswers()
    let others = box.cell.printedLines.filter { !textFields(of: $0.text).contains(id) }
    let height = others.reduce(0) { $0 + self.height(of: $1, in: box, empty, [:], measure) }
    guard let own = box.cell.printedLines.first(where: { textFields(of: $0.text).contains(id) }) else { return 0 }
    let words = widthInCharacters(content(of: own, empty, [:]).plainText(language: "zh")).rounded(.up)
    let whole = measure.characters(style(of: own, in: box.cell), width: box.width, height: box.height - height)
    return max(0, whole - Int(words))
  }

  private func textFields(of line: String) -> [String] {
    pieces(of: line).compactMap { piece in
      guard case .answer(let id) = piece, let kind = field(id)?.kind, kind == .text || kind == .longText else {
        return nil
      }
      return id
    }
  }

  private func style(of line: Line, in cell: Cell) -> StyleName {
    line.style ?? cell.style ?? usualStyle(of: line.text)
  }

  /// A line that is nothing but an answer is in the style of answers.
  func usualStyle(of line: String) -> StyleName {
    let pieces = pieces(of: line)
    if case .answer? = pieces.first, pieces.count == 1 { return .formAnswer }
    return .formLabel
  }
}

extension FormTemplate.Cell {
  /// The cell's paragraphs, one or several.
  var printedLines: [FormTemplate.Line] { lines ?? [FormTemplate.Line(text: text ?? "", style: style, align: align)] }
}

extension FormTemplate.Table {
  /// Each cell with its row and the columns that it covers.
  fileprivate var cellColumns: [(row: Int, cell: FormTemplate.Cell, columns: Range<Int>)] {
    var below = Array(repeating: 0, count: columns.count)
    return rows.enumerated().flatMap { index, row in
      var column = 0
      let places = row.cells.map { cell in
        while column < below.count, below[column] > 0 { column += 1 }
        let covered = min(column, below.count)..<min(column + cell.span, below.count)
        for place in covered { below[place] = cell.rows }
        column = covered.upperBound
        return (row: index, cell: cell, columns: covered)
      }
      below = below.map { max(0, $0 - 1) }
      return places
    }
  }
}
