extension FormatCheck {
  /// Whether there is a page number, what it looks like and where it stands.
  var pageNumberProblems: [FormatProblem] {
    guard let wanted = profile.pageNumber else { return [] }
    let numbers = furniture.filter { $0.paragraph.fields.contains { $0.kind == .pageNumber } }
    guard !numbers.isEmpty else { return [missingPageNumber(wanted)] }
    let placed = numbers.filter { !$0.furniture.isHeader }
    guard !placed.isEmpty else { return [pageNumberInHeader(numbers[0], wanted)] }
    return placed.flatMap { formProblems($0, wanted) + typeProblems($0, wanted) } + sideProblems(placed, wanted)
  }

  private struct Furniture {
    var furniture: FormattedSection.Furniture
    var index: Int
    var paragraph: FormattedParagraph
  }

  /// Lines of headers and footers that are printed, each once.
  private var furniture: [Furniture] {
    var seen: Set<Int> = []
    return document.sections.flatMap(\.furniture).flatMap { part in
      part.paragraphs.filter { seen.insert($0).inserted }.map {
        Furniture(furniture: part, index: $0, paragraph: document.paragraphs[$0])
      }
    }
  }

  private func missingPageNumber(_ wanted: LayoutProfile.PageNumber) -> FormatProblem {
    FormatProblem(
      code: "page-number", severity: .fault, place: Finding.Place(part: "page.footer"), clause: wanted.clause,
      found: nil,
      expected: wanted.pattern.replacing("{page}", with: "1"),
      message: Bilingual(
        zh: "页脚没有页码。", en: "The footer has no page number."))
  }

  private func pageNumberInHeader(_ line: Furniture, _ wanted: LayoutProfile.PageNumber) -> FormatProblem {
    problem(
      "page-number-place", .fault, paragraphs[line.index], clause: wanted.clause,
      zh: "页码在页眉中，应在版心下边缘之下。", en: "The page number stands in the header; it belongs below the type area.")
  }

  /// The words around the figure. A dash may be written with any of the signs that print as a full dash.
  private func formProblems(_ line: Furniture, _ wanted: LayoutProfile.PageNumber) -> [FormatProblem] {
    let sections = document.sections.filter { $0.furniture.contains { $0.paragraphs.contains(line.index) } }
    let figure = sections.contains { $0.pageNumberFormat == "numberInDash" } ? "- {page} -" : "{page}"
    var found = ""
    for run in line.paragraph.runs {
      found += run.generated == .pageNumber ? (found.hasSuffix(figure) ? "" : figure) : run.text
    }
    guard dashed(found) != dashed(wanted.pattern) else { return [] }
    let shown = (
      found: String(found.drop { $0.isWhitespace }).replacing("{page}", with: "1"),
      wanted: wanted.pattern.replacing("{page}", with: "1")
    )
    return [
      problem(
        "page-number-form", .fault, paragraphs[line.index], clause: wanted.clause, found: shown.found,
        expected: shown.wanted, zh: "页码写作“\(shown.found)”，应为“\(shown.wanted)”，数字左右各放一条一字线。",
        en: "The page number reads '\(shown.found)'; it should read '\(shown.wanted)'.")
    ]
  }

  private func dashed(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { !$0.isBlank }.map { "–―─－".unicodeScalars.contains($0) ? "—" : $0 }))
  }

  /// Face and size of the figure.
  private func typeProblems(_ line: Furniture, _ wanted: LayoutProfile.PageNumber) -> [FormatProblem] {
    guard let run = line.paragraph.runs.first(where: { $0.generated == .pageNumber }) else { return [] }
    let paragraph = paragraphs[line.index]
    var problems: [FormatProblem] = []
    let size = run.format.sizePoints
    if abs(size.value - wanted.sizePoints) > 0.3 {
      let names = (found: FontSize.name(points: size.value), wanted: FontSize.name(points: wanted.sizePoints))
      problems.append(
        problem(
          "page-number-size", .fault, paragraph, clause: wanted.clause, found: names.found.zh,
          expected: names.wanted.zh,
          setBy: size.origin, zh: "页码为\(names.found.zh)，应为\(names.wanted.zh)。",
          en: "The page number is \(names.found.en); it should be \(names.wanted.en)."))
    }
    let font = run.format.latinFont
    if ![.prescribed, .standIn].contains(faces.fit(font.value, role: wanted.font)) {
      let face = profile.fonts[wanted.font]?.prescribed.first ?? wanted.font
      problems.append(
        problem(
          "page-number-font", .fault, paragraph, clause: wanted.clause, found: font.value, expected: face,
          setBy: font.origin, zh: "页码数字用“\(font.value)”，应为半角“\(face)”。",
          en: "The page number is set in '\(font.value)'; it should be '\(face)'."))
    }
    return problems
  }

  /// Odd pages right, even pages left. Those of text boxes stand anywhere and are not judged.
  private func sideProblems(_ lines: [Furniture], _ wanted: LayoutProfile.PageNumber) -> [FormatProblem] {
    guard wanted.isOuter else { return [] }
    let hasEven = document.settings.hasEvenFurniture
    var problems = lines.compactMap { line -> FormatProblem? in
      guard !line.paragraph.isInTextBox, hasEven || line.furniture.pages != .even else { return nil }
      let isEven = line.furniture.pages == .even
      let alignment = line.paragraph.format.alignment
      let isRight = isEven ? alignment.value == .start || alignment.value == .justified : alignment.value == .end
      guard !isRight else { return nil }
      return problem(
        "page-number-place", .fault, paragraphs[line.index], clause: wanted.clause, found: alignment.value.name.zh,
        expected: isEven ? "居左空一字" : "居右空一字", setBy: alignment.origin,
        zh: "页码\(alignment.value.name.zh)，应单页居右空一字、双页居左空一字。",
        en: "The page number is \(alignment.value.name.en); odd pages have it right, even pages left, one character in."
      )
    }
    if problems.isEmpty, !hasEven, let line = lines.first, !line.paragraph.isInTextBox {
      problems.append(
        problem(
          "page-number-place", .warning, paragraphs[line.index], clause: wanted.clause,
          zh: "单双页页码在同一侧，双面印制时双页应居左空一字。",
          en: "Odd and even pages have the number on the same side; printed on both sides, even pages have it left."))
    }
    return problems
  }
}

extension Alignment {
  var name: Bilingual {
    switch self {
    case .start: Bilingual(zh: "左对齐", en: "flush left")
    case .centre: Bilingual(zh: "居中", en: "centred")
    case .end: Bilingual(zh: "右对齐", en: "flush right")
    case .justified: Bilingual(zh: "两端对齐", en: "justified")
    case .distributed: Bilingual(zh: "分散对齐", en: "distributed")
    }
  }
}
