/// Holds printed pages against a profile's grid: characters in a line, lines on a page, edges of the text.
///
/// It measures what a word processor made of the file, with the fonts at hand; the findings say so. A paper without a full line
/// or a full page gets a note that there was nothing to measure.
public func checkRendered(_ pages: [RenderedPage], profile: LayoutProfile) -> [Finding] {
  let measure = RenderedMeasure(pages, profile: profile)
  let rule = profile.grid.clause.map { "\(profile.standard) \($0)" }
  return [
    count(
      "rendered-characters", measure.charactersPerLine, of: measure.fullLines, wanted: profile.grid.charactersPerLine,
      rule,
      unit: Bilingual(zh: "每行字数", en: "characters a line"), nothing: Bilingual(zh: "整行", en: "full line")),
    count(
      "rendered-lines", measure.linesPerPage, of: measure.fullPages, wanted: profile.grid.linesPerPage, rule,
      unit: Bilingual(zh: "每页行数", en: "lines a page"), nothing: Bilingual(zh: "整页", en: "full page")),
    edge("left", zh: "左", measure.leftMillimetres, wanted: profile.page.leftMillimetres, profile),
    edge("right", zh: "右", measure.rightMillimetres, wanted: profile.page.rightMillimetres, profile),
  ].compactMap(\.self)
}

private func count(
  _ code: String, _ found: Int?, of count: Int, wanted: Int, _ rule: String?, unit: Bilingual, nothing: Bilingual
) -> Finding? {
  guard let found else {
    return Finding(
      "format.\(code)", .note, at: Finding.Place(part: "page"), rule: rule, expected: "\(wanted)",
      Bilingual(
        zh: "渲染后没有\(nothing.zh)，\(unit.zh)无从测量。", en: "No \(nothing.en) on the rendered pages: nothing to measure."))
  }
  guard found != wanted else { return nil }
  return Finding(
    "format.\(code)", .warning, at: Finding.Place(part: "page"), rule: rule, found: "\(found)", expected: "\(wanted)",
    Bilingual(
      zh: "渲染后\(unit.zh)为\(found)（量了\(count)处），应为\(wanted)。",
      en: "Rendered, there are \(found) \(unit.en) (of \(count) measured); there should be \(wanted)."))
}

private func edge(_ side: String, zh: String, _ found: Double?, wanted: Double, _ profile: LayoutProfile) -> Finding? {
  guard let found, abs(found - wanted) > profile.page.toleranceMillimetres + 0.5 else { return nil }
  let text = (found: "\(oneDigit(found)) mm", wanted: "\(oneDigit(wanted)) mm")
  return Finding(
    "format.rendered-edge", .warning, at: Finding.Place(part: "page.\(side)"),
    rule: profile.page.clause.map { "\(profile.standard) \($0)" }, found: text.found, expected: text.wanted,
    Bilingual(
      zh: "渲染后文字\(zh)边距纸边\(text.found)，应为\(text.wanted)。",
      en: "Rendered, the text's \(side) edge is \(text.found) from the paper's; it should be \(text.wanted)."))
}
