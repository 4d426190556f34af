extension FormatCheck {
  /// Characters in a line, from the body's own size and the section's grid.
  ///
  /// 16 points on 156 mm are 27 characters; only a grid of characters makes 28. The standard says "usually": a note.
  var gridProblems: [FormatProblem] {
    guard let clause = profile.grid.clause, let section = bodySection else { return [] }
    let fit = charactersPerLine(section)
    let wanted = profile.grid.charactersPerLine
    guard fit != wanted else { return [] }
    return [
      FormatProblem(
        code: "characters-per-line", severity: abs(fit - wanted) > 1 ? .warning : .note,
        place: Finding.Place(part: "page.grid"), clause: clause, found: "\(fit)", expected: "\(wanted)",
        message: Bilingual(
          zh: "按现有网格每行排\(fit)个字，一般每行排\(wanted)个字：在“文档网格”中指定行和字符网格。",
          en: "The grid gives \(fit) characters a line; \(wanted) are usual. Set a grid of lines and characters."))
    ]
  }

  private var bodySection: FormattedSection? {
    paragraphs.first { $0.role == .body }.map { document.section(of: document.paragraphs[$0.index]) }
  }

  private func charactersPerLine(_ section: FormattedSection) -> Int {
    let points = profile.styles["body"]?.sizePoints ?? 16
    let page = profile.page
    let width = (page.widthMillimetres - page.leftMillimetres - page.rightMillimetres) / 25.4 * 72
    let isGrid = section.grid.kind == .linesAndCharacters || section.grid.kind == .snapToCharacters
    return Int((width / (points + (isGrid ? section.grid.characterSpacePoints : 0)) + 0.05).rounded(.down))
  }

  /// How far apart the lines of a paragraph are, in points. `nil`: it hangs on the font's own height, which no property tells.
  func linePitch(_ paragraph: FormattedParagraph, sizePoints: Double) -> ClosedRange<Double>? {
    let natural = sizePoints * 1.0...sizePoints * 1.46
    let section = document.section(of: paragraph)
    let grid = section.grid.kind == .none || !paragraph.format.snapsToGrid.value ? nil : section.grid.linePitchPoints
    switch paragraph.format.linePitch.value {
    case .exactly(let points): return points...points
    case .atLeast(let points):
      if points >= natural.upperBound, grid.map({ $0 <= points }) ?? true { return points...points }
      return max(points, grid ?? natural.lowerBound)...max(points, grid ?? natural.upperBound)
    case .multiple(let lines):
      guard let grid else { return natural.lowerBound * lines...natural.upperBound * lines }
      return grid * lines...grid * lines
    }
  }

  /// The line pitches that put the grid's count of lines into the type area.
  var fittingPitches: ClosedRange<Double> {
    let page = profile.page
    let height = (page.heightMillimetres - page.topMillimetres - page.bottomMillimetres) / 25.4 * 72
    let lines = Double(profile.grid.linesPerPage)
    return height / (lines + 1) + 0.01...height / lines + 0.06
  }
}
