/// How much room a form's words take in its boxes, before any font is at hand.
///
/// A Han character is as wide as its size; lines end where the typesetter would end them. What is reckoned so decides what
/// goes to an annex, so that it is decided alike for every output.
struct FormMeasure {
  let profile: LayoutProfile

  /// Of a letter or a digit, in ems: half a character in the prescribed faces, up to this in those that word processors put
  /// in their place.
  private static let letterWidth = 0.6

  /// Of the type area, in points.
  var pageHeight: Double { profile.columnHeightPoints }

  /// - Parameter width: of the paragraph, in points.
  func lineCount(_ content: [Inline], _ style: StyleName, width: Double) -> Int {
    let metrics = profile.metrics(style)
    var atoms = content.plainText(language: "zh").unicodeScalars.map { atom($0, metrics) }
    addScriptSpaces(&atoms)
    let left = metrics.style.leftIndentCharacters * metrics.wideAdvance
    let first = width - left - metrics.style.firstLineIndentCharacters * metrics.wideAdvance
    let rest = width - left - metrics.style.hangingIndentCharacters * metrics.wideAdvance
    return max(1, lineBreaks(atoms, LineMeasure(firstWidth: first, width: rest)).count)
  }

  func height(_ content: [Inline], _ style: StyleName, width: Double) -> Double {
    let metrics = profile.metrics(style)
    let white = (metrics.style.linesBefore + metrics.style.linesAfter) * profile.grid.linePitchPoints
    return Double(lineCount(content, style, width: width)) * metrics.linePitch + white
  }

  /// The Han characters that one paragraph of that height holds.
  func characters(_ style: StyleName, width: Double, height: Double) -> Int {
    let metrics = profile.metrics(style)
    let lines = Int((height + 0.01) / metrics.linePitch)
    let left = metrics.style.leftIndentCharacters
    let first = Int(width / metrics.wideAdvance - left - metrics.style.firstLineIndentCharacters)
    let rest = Int(width / metrics.wideAdvance - left - metrics.style.hangingIndentCharacters)
    return lines < 1 ? 0 : max(0, first + (lines - 1) * rest)
  }

  private func atom(_ scalar: Unicode.Scalar, _ metrics: Metrics) -> Atom {
    let breaking = LineBreakClass(scalar)
    let size = metrics.style.sizePoints
    return Atom(
      kind: scalar == "\n" ? .lineBreak : .glyph, scalar: scalar, breaking: breaking, face: nil, sizePoints: size,
      width: scalar == "\n"
        ? 0 : breaking.isWide ? metrics.wideAdvance : size * FormMeasure.letterWidth + metrics.gridShare)
  }
}
