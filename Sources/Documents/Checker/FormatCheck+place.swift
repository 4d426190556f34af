extension FormatCheck {
  func alignmentProblems(
    _ formatted: FormattedParagraph, _ style: LayoutProfile.TextStyle, _ paragraph: JudgedParagraph
  ) -> [FormatProblem] {
    let found = formatted.format.alignment
    guard !accepted(style.alignment, for: paragraph.role).contains(found.value) else { return [] }
    let role = paragraph.role.name
    let names = (found: found.value.name, wanted: style.alignment.name)
    return [
      problem(
        "alignment", .fault, paragraph, clause: style.clause, found: names.found.zh, expected: names.wanted.zh,
        setBy: found.origin, zh: "\(role.zh)\(names.found.zh)，应\(names.wanted.zh)。",
        en: "The \(role.en) is \(names.found.en); it should be \(names.wanted.en).")
    ]
  }

  /// Left and justified differ only in the right edge, of which the standard does not speak. Signature and date are placed by
  /// seal and indent, so no alignment of theirs is wrong by itself.
  private func accepted(_ wanted: Alignment, for role: ParagraphRole) -> [Alignment] {
    switch (role, wanted) {
    case (.signature, _), (.date, _): [.start, .centre, .end, .justified, .distributed]
    case (_, .start), (_, .justified): [.start, .justified]
    default: [wanted]
    }
  }

  /// Where the first line begins, in characters of its own size or of the prescribed one (a wrong size is a finding of its
  /// own), and that turned lines go back to the edge. Typed space counts as what it looks like.
  func indentProblems(
    _ formatted: FormattedParagraph, _ style: LayoutProfile.TextStyle, _ paragraph: JudgedParagraph
  ) -> [FormatProblem] {
    guard style.alignment != .end, formatted.format.alignment.value != .end else { return [] }
    let format = formatted.format
    let own = formatted.runs.first { !$0.text.isEmpty }?.format.sizePoints.value ?? style.sizePoints
    func left(_ size: Double) -> Double { format.leftIndent.value.characters(of: size) }
    func first(_ size: Double) -> Double {
      left(size) + format.firstLineIndent.value.characters(of: size) - format.hangingIndent.value.characters(of: size)
        + paragraph.typedIndent
    }
    let wanted = style.leftIndentCharacters + style.firstLineIndentCharacters - style.hangingIndentCharacters
    if [own, style.sizePoints].allSatisfy({ abs(first($0) - wanted) > 0.25 }) {
      let origin = format.hangingIndent.value.points > 0 ? format.hangingIndent.origin : format.firstLineIndent.origin
      return [indentProblem(paragraph, style, found: first(own), wanted: wanted, origin)]
    }
    guard paragraph.text.count > 27, !isCentred(style), abs(left(own) - style.leftIndentCharacters) > 0.25 else {
      return []
    }
    return [turnedLineProblem(paragraph, style, found: left(own), format.leftIndent.origin)]
  }

  private func isCentred(_ style: LayoutProfile.TextStyle) -> Bool { style.alignment == .centre }

  private func indentProblem(
    _ paragraph: JudgedParagraph, _ style: LayoutProfile.TextStyle, found: Double, wanted: Double,
    _ origin: FormatOrigin
  ) -> FormatProblem {
    let role = paragraph.role.name
    let text = (found: oneDigit(found), wanted: oneDigit(wanted))
    return problem(
      "indent", .fault, paragraph, clause: style.clause, found: "\(text.found)字", expected: "\(text.wanted)字",
      setBy: origin,
      zh: wanted == 0 ? "\(role.zh)首行缩进\(text.found)字，不应缩进。" : "\(role.zh)首行缩进\(text.found)字，应左空\(text.wanted)字。",
      en: "The \(role.en) is indented by \(text.found) characters; it should be \(text.wanted).")
  }

  private func turnedLineProblem(
    _ paragraph: JudgedParagraph, _ style: LayoutProfile.TextStyle, found: Double, _ origin: FormatOrigin
  ) -> FormatProblem {
    let role = paragraph.role.name
    return problem(
      "turned-lines", .fault, paragraph, clause: style.clause, found: "\(oneDigit(found))字",
      expected: "\(oneDigit(style.leftIndentCharacters))字", setBy: origin,
      zh: "\(role.zh)回行缩进\(oneDigit(found))字，应顶格。",
      en: "Turned lines of the \(role.en) are indented by \(oneDigit(found)) characters; they should be flush left.")
  }

  func pitchProblems(
    _ formatted: FormattedParagraph, _ style: LayoutProfile.TextStyle, _ paragraph: JudgedParagraph
  ) -> [FormatProblem] {
    guard paragraph.role.isRunning, style.linePitchPoints == nil, let clause = profile.grid.clause,
      let pitch = linePitch(formatted, sizePoints: style.sizePoints), !pitch.overlaps(fittingPitches)
    else { return [] }
    let found =
      pitch.lowerBound == pitch.upperBound ? "\(oneDigit(pitch.lowerBound))磅" : formatted.format.linePitch.value.name
    let wanted = "\(oneDigit(profile.grid.linePitchPoints))磅"
    let lines = profile.grid.linesPerPage
    return [
      problem(
        "line-pitch", .fault, paragraph, clause: clause, found: found, expected: wanted,
        setBy: formatted.format.linePitch.origin, zh: "行距为\(found)，每页排不成\(lines)行，应为\(wanted)。",
        en: "Lines stand \(found) apart, which does not make \(lines) lines a page; it should be \(wanted).")
    ]
  }

  func spaceProblems(
    _ formatted: FormattedParagraph, _ style: LayoutProfile.TextStyle, _ paragraph: JudgedParagraph
  ) -> [FormatProblem] {
    guard paragraph.role.isRunning, let clause = profile.grid.clause else { return [] }
    let format = formatted.format
    let spaces = [
      (zh: "段前", en: "before", found: format.spaceBefore, wanted: style.linesBefore),
      (zh: "段后", en: "after", found: format.spaceAfter, wanted: style.linesAfter),
    ]
    return spaces.compactMap { space in
      let wanted = space.wanted * profile.grid.linePitchPoints
      guard abs(space.found.value.points - wanted) > 1 else { return nil }
      let text = (found: "\(oneDigit(space.found.value.points))磅", wanted: wanted == 0 ? "0" : "\(oneDigit(wanted))磅")
      return problem(
        "paragraph-space", .fault, paragraph, clause: clause, found: text.found, expected: text.wanted,
        setBy: space.found.origin, zh: "\(paragraph.role.name.zh)\(space.zh)距\(text.found)，应为\(text.wanted)，否则行不在网格上。",
        en:
          "Space \(space.en) the \(paragraph.role.name.en) is \(text.found); it should be \(text.wanted), for lines to stay on the grid."
      )
    }
  }
}

extension ParagraphFormat.Indent {
  fileprivate func characters(of size: Double) -> Double { characters ?? points / size }
}

extension ParagraphFormat.LinePitch {
  /// As a word processor names it.
  fileprivate var name: String {
    switch self {
    case .multiple(let lines): "\(oneDigit(lines))倍行距"
    case .exactly(let points): "固定值\(oneDigit(points))磅"
    case .atLeast(let points): "最小值\(oneDigit(points))磅"
    }
  }
}
