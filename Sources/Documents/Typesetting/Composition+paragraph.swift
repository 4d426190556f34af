extension Composition {
  /// A paragraph's lines, with the white before and after it.
  mutating func paragraphBands(
    _ content: [Inline], style: StyleName, width: Double, alignment: Alignment? = nil
  ) -> [Band] {
    let metrics = profile.metrics(style)
    let atoms = atoms(content, metrics)
    let lines = lines(atoms, metrics, width: width, alignment: alignment ?? metrics.style.alignment)
    var bands = lines.map { line in
      Band(
        heightPoints: metrics.linePitch, marks: line.marks, keepsWithNext: metrics.style.keepsWithNext,
        isOnGrid: metrics.style.isOnGrid && metrics.style.linePitchPoints == nil,
        notes: atoms[line.range].compactMap(\.note))
    }
    if metrics.style.linesBefore > 0 { bands.insert(gap(metrics, metrics.style.linesBefore), at: 0) }
    if metrics.style.linesAfter > 0 { bands.append(gap(metrics, metrics.style.linesAfter)) }
    return bands
  }

  /// Lines of the grid, whatever the style's own pitch: as office programs count them.
  private func gap(_ metrics: Metrics, _ lines: Double) -> Band {
    Band(heightPoints: lines * profile.grid.linePitchPoints, keepsWithNext: metrics.style.keepsWithNext, isGap: true)
  }

  /// An empty paragraph is one empty line.
  private func lines(
    _ atoms: [Atom], _ metrics: Metrics, width: Double, alignment: Alignment
  ) -> [(range: Range<Int>, marks: [Typeset.Mark])] {
    let unit = metrics.wideAdvance
    let left = metrics.style.leftIndentCharacters * unit
    let first = left + metrics.style.firstLineIndentCharacters * unit
    let rest = left + metrics.style.hangingIndentCharacters * unit
    guard !atoms.isEmpty else { return [(0..<0, [])] }
    let isColumn = width > profile.columnWidthPoints - 0.01
    let measure = metrics.measure(firstWidth: width - first, width: width - rest, isColumn: isColumn)
    let ranges = lineBreaks(atoms, measure)
    return ranges.enumerated().map { index, range in
      let line = Line(
        atoms: visible(atoms[range]), indent: index == 0 ? first : rest, width: width,
        isLast: range.upperBound == atoms.count || atoms[range.upperBound - 1].kind == .lineBreak, alignment: alignment)
      return (range, line.marks(baseline: metrics.baseline(sizePoints: metrics.style.sizePoints)))
    }
  }

  /// Spaces at a line's end take no room.
  private func visible(_ atoms: ArraySlice<Atom>) -> ArraySlice<Atom> {
    var atoms = atoms
    if atoms.last?.kind == .lineBreak { atoms.removeLast() }
    while let last = atoms.last, last.breaking.isSpace, !last.isUnderlined { atoms.removeLast() }
    return atoms
  }
}
