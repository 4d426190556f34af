extension TextReader {
  mutating func readParagraph(_ element: XMLElement) {
    guard paragraphs.count < limits.paragraphs else { return isCut = true }
    number += 1
    let properties = element.first(.pPr)
    let own = ParagraphProperties(properties)
    let style = parts.styles.style(own.style, .paragraph)
    if own.isChanged { review.formatChanges += 1 }

    let at = paragraphs.count
    var cascade = paragraphBase(style)
    let markProperties = RunProperties(properties?.first(.rPr))
    let base = runBase(style)
    paragraphs.append(blank(element, style: style, mark: format(markProperties, on: base)))
    paragraphs[at].hasTrackedChange = own.isChanged || markProperties.isChanged
    applyNumber(own, markProperties, style, base, &cascade, at)
    cascade.apply(own, .direct)

    var content = ParagraphContent(base: base)
    readInline(element, &content)
    finish(at, content, cascade)
    if place.story == .body, properties?.first(.sectPr) != nil, place.section < sections.count - 1 {
      place.section += 1
    }
  }

  /// A paragraph without its words: text boxes within it follow it in the list.
  private func blank(_ element: XMLElement, style: Int?, mark: RunFormat) -> FormattedParagraph {
    FormattedParagraph(
      number: number, story: place.story, part: place.part, line: element.line, section: place.section,
      cell: place.cell, isInTextBox: place.isInTextBox, isInContents: place.isInContents, style: style,
      format: .application, numberText: nil, numberSuffix: "", numberFormat: nil, runs: [], markFormat: mark,
      fields: [], hasPageBreak: false, hasTrackedChange: false, hasComment: false, images: 0..<0)
  }

  /// The automatic number: the paragraph's own numbering, else its style's.
  private mutating func applyNumber(
    _ own: ParagraphProperties, _ mark: RunProperties, _ style: Int?, _ base: RunCascade,
    _ cascade: inout ParagraphCascade, _ at: Int
  ) {
    guard let number = own.numbering ?? cascade.numbering?.value, number != 0 else { return }
    let owner = own.numbering == nil ? cascade.numbering?.origin.style.map { parts.styles.styles[$0].id } : nil
    let said = own.numberingLevel ?? cascade.numberingLevel ?? 0
    guard let index = parts.numbering.levelIndex(number, said, style: own.numberingLevel == nil ? owner : nil),
      let level = parts.numbering[number, index]
    else { return }
    if own.numbering != nil { cascade.apply(level.paragraph, FormatOrigin(.numbering)) }
    guard let text = counter.next(number, level: index) else { return }
    var format = base
    format.apply(mark, .direct, theme: parts.theme)
    format.apply(level.run, FormatOrigin(.numbering), theme: parts.theme)
    paragraphs[at].numberText = text
    paragraphs[at].numberSuffix = level.suffix
    paragraphs[at].numberFormat = format.result
  }

  private mutating func finish(_ at: Int, _ content: ParagraphContent, _ cascade: ParagraphCascade) {
    let size = content.runs.first?.format.sizePoints.value ?? paragraphs[at].markFormat.sizePoints.value
    paragraphs[at].format = cascade.result(characterPoints: size, linePoints: linePoints)
    paragraphs[at].runs = content.runs
    paragraphs[at].fields = content.fields
    paragraphs[at].hasPageBreak = content.hasPageBreak
    paragraphs[at].hasComment = content.hasComment
    if content.hasTrackedChange { paragraphs[at].hasTrackedChange = true }
    paragraphs[at].images = images.count..<images.count + content.images.count
    images += content.images
  }

  /// What a space of one line is, in points.
  private var linePoints: Double {
    guard sections.indices.contains(place.section) else { return 12 }
    let grid = sections[place.section].grid
    return grid.kind == .none ? 12 : grid.linePitchPoints ?? 12
  }

  /// Properties of runs up to the paragraph's style, worked out once for each style and part of a table.
  private mutating func runBase(_ style: Int?) -> RunCascade {
    let key = StyleBase(style: style, table: place.table)
    if let known = runBases[key] { return known }
    let base = parts.styles.runs(paragraphStyle: style, table: place.table, theme: parts.theme)
    if runBases.count < 10_000 { runBases[key] = base }
    return base
  }

  private mutating func paragraphBase(_ style: Int?) -> ParagraphCascade {
    let key = StyleBase(style: style, table: place.table)
    if let known = paragraphBases[key] { return known }
    let base = parts.styles.paragraphs(style: style, table: place.table, numbering: parts.numbering)
    if paragraphBases.count < 10_000 { paragraphBases[key] = base }
    return base
  }

  /// What takes effect of a run's own properties and its character style.
  func format(_ own: RunProperties, on base: RunCascade) -> RunFormat {
    var cascade = base
    for style in parts.styles.chain(parts.styles.named(own.style, .character)) {
      cascade.apply(parts.styles.runLayers[style], FormatOrigin(.characterStyle, style: style), theme: parts.theme)
    }
    cascade.apply(own, .direct, theme: parts.theme)
    return cascade.result
  }
}
