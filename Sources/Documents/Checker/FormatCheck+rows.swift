extension FormatCheck {
  /// Rows of an exact height that is too small for their words: what is beyond it is neither seen nor printed.
  ///
  /// No clause speaks of it; the paper is broken all the same. Counted at the least that the words can need, so that a row
  /// which is named is cut off in every program.
  var rowProblems: [FormatProblem] {
    document.tables.filter { $0.story == .body }.flatMap { table in
      table.rows.compactMap { row -> FormatProblem? in
        guard row.heightIsExact, let height = row.heightPoints else { return nil }
        guard let cell = row.cells.first(where: { $0.rowSpan == 1 && leastHeight($0) > height + 1 }) else { return nil }
        return cutOff(cell, height: height)
      }
    }
  }

  private func cutOff(_ cell: FormattedTable.Cell, height: Double) -> FormatProblem {
    let first = document.paragraphs[cell.paragraphs].first
    let words = Array((first?.text ?? "").unicodeScalars)
    return FormatProblem(
      code: "row-overflow", severity: .fault, place: Finding.Place(paragraph: first?.number, quote: quote(words)),
      found: plain(height), expected: "≥ \(plain(leastHeight(cell).rounded(.up)))",
      message: Bilingual(
        zh: "表格行高设为固定值，容不下文字，超出的部分不显示：请改为“最小值”，或缩短文字。",
        en:
          "The row has an exact height that does not hold its words; what is beyond is cut off: set it to 'at least' or shorten the words."
      ))
  }

  /// 0 for a cell with a table or a box in it, whose paragraphs stand beside one another.
  private func leastHeight(_ cell: FormattedTable.Cell) -> Double {
    let paragraphs = document.paragraphs[cell.paragraphs]
    guard Set(paragraphs.map(\.cell)).count == 1, !paragraphs.contains(where: \.isInTextBox) else { return 0 }
    return paragraphs.reduce(0) { $0 + leastHeight($1, width: cell.widthPoints) }
  }

  /// Lines at their narrowest, without any space around them.
  private func leastHeight(_ paragraph: FormattedParagraph, width: Double?) -> Double {
    let runs = paragraph.runs.filter { !$0.format.isHidden.value && !$0.text.isEmpty }
    guard let size = runs.map(\.format.sizePoints.value).max() else { return 0 }
    let breaks = runs.reduce(0) { $0 + $1.text.count { $0 == "\n" } }
    let lines = width.map { max(1, Int((length(runs) / max($0, 1) - 0.01).rounded(.up))) } ?? 1
    guard case .exactly(let pitch) = paragraph.format.linePitch.value else {
      return Double(max(lines, breaks + 1)) * size
    }
    return Double(max(lines, breaks + 1)) * pitch
  }

  /// In points, letters at half of a Han character and less.
  private func length(_ runs: [FormattedRun]) -> Double {
    runs.reduce(0) { sum, run in
      let scale = run.format.sizePoints.value * min(1, run.format.widthScale.value)
      return sum + run.text.unicodeScalars.reduce(0) { $0 + (LineBreakClass($1).isWide ? 1 : 0.3) } * scale
    }
  }
}
