extension Finding {
  /// A text is set before its pages are known.
  static let pageNumberInText = Finding(
    "pdf.page-number-in-text", .warning,
    Bilingual(
      zh: "正文中的页码在PDF里印不出来，此处为空。页码请放在页眉或页脚。",
      en:
        "A page number within the text cannot be printed in the PDF; its place is empty. Put it in a header or footer.")
  )
}

extension Composition {
  /// Header, footer and page number of a page, from the paper's corner.
  mutating func furnitureMarks(_ sheet: Pagination.Sheet, pageCount: Int) -> [Typeset.Mark] {
    guard let number = sheet.number else { return [] }
    guard let furniture = sheet.furniture else { return pageNumberMarks(number) }
    if furniture.skipsFirstPage, sheet.isFirstOfSection { return [] }
    let header = filled(furniture.header, number, pageCount)
    let footer = filled(furniture.footer, number, pageCount)
    let top = points(millimetres: profile.page.topMillimetres)
    return line(header, style: .header, baseline: top - points(millimetres: 5), side: .centre)
      + line(
        footer, style: .pageNumber, baseline: footBaseline(profile.metrics(.pageNumber).style.sizePoints),
        side: furniture.footerIsOuter ? outer(number) : .centre)
  }

  /// GB/T 9704-2012 7.5: the dashes 7 mm below the type area; odd pages at the right, even ones at the left, one character
  /// in from the edge.
  private mutating func pageNumberMarks(_ number: Int) -> [Typeset.Mark] {
    guard let format = profile.pageNumber else { return [] }
    let text = format.pattern.replacing("{page}", with: String(number))
    var style = profile.metrics(.pageNumber).style
    (style.font, style.sizePoints) = (format.font, format.sizePoints)
    return line(
      [.text(TextRun(text))], Metrics(style, in: profile), baseline: footBaseline(format.sizePoints),
      side: format.isOuter ? outer(number) : .centre)
  }

  /// A dash stands 0.38 of the character above the baseline.
  private func footBaseline(_ sizePoints: Double) -> Double {
    points(millimetres: profile.page.topMillimetres) + profile.columnHeightPoints
      + points(millimetres: profile.pageNumber?.belowMillimetres ?? 7) + 0.38 * sizePoints
  }

  private func outer(_ number: Int) -> Alignment { number.isMultiple(of: 2) ? .start : .end }

  private mutating func line(
    _ content: [Inline], style: StyleName, baseline: Double, side: Alignment
  ) -> [Typeset.Mark] {
    content.isEmpty ? [] : line(content, profile.metrics(style), baseline: baseline, side: side)
  }

  private mutating func line(
    _ content: [Inline], _ metrics: Metrics, baseline: Double, side: Alignment
  ) -> [Typeset.Mark] {
    let inset = side == .centre ? 0 : metrics.style.sizePoints
    let atoms = atoms(content, metrics)
    let line = Line(
      atoms: atoms[...], indent: 0, width: profile.columnWidthPoints - 2 * inset, isLast: true, alignment: side)
    let left = points(millimetres: profile.page.leftMillimetres) + inset
    return line.marks(baseline: 0).map { $0.moved(left, baseline) }
  }

  private func filled(_ content: [Inline], _ number: Int, _ count: Int) -> [Inline] {
    content.map { inline in
      switch inline {
      case .pageNumber: .text(TextRun(String(number)))
      case .pageCount: .text(TextRun(String(count)))
      default: inline
      }
    }
  }
}
