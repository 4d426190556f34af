extension Composition {
  /// The strips of every footnote, its mark before it. A footnote within a footnote follows them.
  mutating func noteBands() -> [[Band]] {
    var bands: [[Band]] = []
    while bands.count < notes.count {
      let content = [.text(TextRun(circledNumber(bands.count + 1)))] + notes[bands.count]
      bands.append(paragraphBands(content, style: .footnote, width: profile.columnWidthPoints))
    }
    return bands
  }

  /// Pages with everything on them: the column at its place, the footnotes at its foot, the furniture in the margins.
  mutating func finished(_ pagination: Pagination) -> [Typeset.Page] {
    let count = pagination.sheets.count
    return pagination.sheets.map { sheet in
      let left = points(millimetres: profile.page.leftMillimetres)
      let top = points(millimetres: profile.page.topMillimetres)
      let column = sheet.marks + noteMarks(sheet, pagination)
      return Typeset.Page(
        widthPoints: points(millimetres: profile.page.widthMillimetres),
        heightPoints: points(millimetres: profile.page.heightMillimetres), number: sheet.number,
        marks: column.map { $0.moved(left, top) } + furnitureMarks(sheet, pageCount: count))
    }
  }

  private func noteMarks(_ sheet: Pagination.Sheet, _ pagination: Pagination) -> [Typeset.Mark] {
    guard !sheet.notes.isEmpty else { return [] }
    var y = profile.columnHeightPoints - sheet.notesHeight
    let rule = Typeset.Rule(
      from: Drawing.Point(0, y + 5), to: Drawing.Point(profile.columnWidthPoints / 4, y + 5), widthPoints: 0.5)
    var marks: [Typeset.Mark] = [.rule(rule)]
    y += Pagination.noteRulePoints
    for band in sheet.notes.flatMap({ pagination.notes[$0] }) {
      marks += band.marks.map { $0.moved(0, y) }
      y += band.heightPoints
    }
    return marks
  }
}
