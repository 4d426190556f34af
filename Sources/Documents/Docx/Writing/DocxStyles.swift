/// `word/styles.xml` of a profile: each of its styles in full, so that runs and paragraphs carry only what differs.
struct DocxStyles {
  let profile: LayoutProfile
  let grid: DocxGrid

  var markup: String {
    xmlHead + "<w:styles \(wordNamespace)>" + defaults + normal
      + profile.styles.sorted { $0.key < $1.key }.map { paragraph($0.key, $0.value) }.joined() + missing
      + others + "</w:styles>"
  }

  /// Line breaking as Chinese type sets it; no punctuation in the margin and no squeezed one, as every character has its
  /// cell; white between Han and Latin, which `addScriptSpaces` sets in the PDF too; single lines of a paragraph may stand
  /// alone on a page, or a full page would not have its lines.
  private var defaults: String {
    "<w:docDefaults><w:rPrDefault><w:rPr>\(body.map(fonts) ?? "")<w:kern w:val=\"0\"/>"
      + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>"
      + "<w:pPrDefault><w:pPr><w:widowControl w:val=\"0\"/><w:kinsoku/><w:overflowPunct w:val=\"0\"/>"
      + "<w:topLinePunct w:val=\"0\"/><w:autoSpaceDE/><w:autoSpaceDN/>"
      + "<w:snapToGrid w:val=\"0\"/></w:pPr></w:pPrDefault></w:docDefaults>"
  }

  private var body: LayoutProfile.TextStyle? { profile.style(.body) }

  /// The body without its indent. Its size is what the section's grid counts from.
  private var normal: String {
    "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>"
      + "<w:pPr>\(lines(body))<w:jc w:val=\"both\"/></w:pPr><w:rPr>\(body.map(size) ?? "")</w:rPr></w:style>"
  }

  private func paragraph(_ key: String, _ style: LayoutProfile.TextStyle) -> String {
    let name = DocxStyleName(key)
    let custom = name.isCustom ? " w:customStyle=\"1\"" : ""
    return "<w:style w:type=\"paragraph\"\(custom) w:styleId=\"\(xmlEscaped(name.id))\">"
      + "<w:name w:val=\"\(xmlEscaped(name.name))\"/><w:basedOn w:val=\"Normal\"/>"
      + (name.id.hasPrefix("Heading") || name.id == "Title" ? "<w:next w:val=\"BodyText\"/>" : "")
      + "<w:qFormat/><w:pPr>\(paragraphProperties(key, style))</w:pPr>"
      + "<w:rPr>\(fonts(style))<w:b w:val=\"\(style.isBold ? 1 : 0)\"/><w:bCs w:val=\"\(style.isBold ? 1 : 0)\"/>"
      + "\(size(style))</w:rPr></w:style>"
  }

  private func paragraphProperties(_ key: String, _ style: LayoutProfile.TextStyle) -> String {
    let level = headingLevel(key)
    return (style.keepsWithNext ? "<w:keepNext/><w:keepLines/>" : "") + (level.map(numbering) ?? "")
      + lines(style) + indent(style).markup + "<w:jc w:val=\"\(style.alignment.markup)\"/>"
      + (level.map { "<w:outlineLvl w:val=\"\($0 - 1)\"/>" } ?? "")
  }

  private func headingLevel(_ key: String) -> Int? { (1...4).first { StyleName.heading($0).rawValue == key } }

  private func numbering(_ level: Int) -> String {
    guard profile.headingNumber(level) != .none else { return "" }
    return "<w:numPr><w:ilvl w:val=\"\(level - 1)\"/><w:numId w:val=\"1\"/></w:numPr>"
  }

  private func lines(_ style: LayoutProfile.TextStyle?) -> String {
    let pitch = style?.linePitchPoints.map { twips(points: $0) } ?? grid.linePitch
    let before = style?.linesBefore ?? 0
    let after = style?.linesAfter ?? 0
    return "<w:spacing w:beforeLines=\"\(Int(before * 100))\" w:before=\"\(Int(before * Double(grid.linePitch)))\""
      + " w:afterLines=\"\(Int(after * 100))\" w:after=\"\(Int(after * Double(grid.linePitch)))\""
      + " w:line=\"\(pitch)\" w:lineRule=\"exact\"/>"
  }

  /// A character's room: the grid's cell, or the style's own size.
  func indent(_ style: LayoutProfile.TextStyle) -> DocxIndent {
    DocxIndent(
      style, characterTwips: twips(points: style.sizePoints) + (isOnGrid(style) ? grid.characterSpacing + 1 : 0))
  }

  private func size(_ style: LayoutProfile.TextStyle) -> String {
    let half = Int((style.sizePoints * 2).rounded())
    let spacing = isOnGrid(style) ? grid.characterSpacing : 0
    return "<w:spacing w:val=\"\(spacing)\"/><w:sz w:val=\"\(half)\"/><w:szCs w:val=\"\(half)\"/>"
  }

  /// Only characters of the grid's own size stand one in each cell.
  private func isOnGrid(_ style: LayoutProfile.TextStyle) -> Bool {
    style.isOnGrid && style.sizePoints == body?.sizePoints
  }

  private func fonts(_ style: LayoutProfile.TextStyle) -> String { fontsMarkup(profile.fonts[style.font]) }
}

/// `w:rFonts` of a chain: its first prescribed family, and its first Latin one for letters and digits.
func fontsMarkup(_ chain: LayoutProfile.FontChain?) -> String {
  guard let chain, let han = chain.prescribed.first.map(xmlEscaped) else { return "" }
  let latin = chain.latin.first.map(xmlEscaped) ?? han
  return "<w:rFonts w:ascii=\"\(latin)\" w:eastAsia=\"\(han)\" w:hAnsi=\"\(latin)\" w:cs=\"\(latin)\"/>"
}

/// The same with the Han family for all characters. `nil`: it is so already.
func markFontsMarkup(_ chain: LayoutProfile.FontChain) -> String? {
  guard let han = chain.prescribed.first, let latin = chain.latin.first, latin != han else { return nil }
  let fonts = ["ascii", "eastAsia", "hAnsi", "cs"].map { " w:\($0)=\"\(xmlEscaped(han))\"" }.joined()
  return "<w:rFonts w:hint=\"eastAsia\"\(fonts)/>"
}

extension Alignment {
  var markup: String {
    switch self {
    case .start: "left"
    case .centre: "center"
    case .end: "right"
    case .justified: "both"
    case .distributed: "distribute"
    }
  }
}

extension LayoutProfile {
  /// Of a level from 1; beyond the profile's list there is none.
  func headingNumber(_ level: Int) -> HeadingNumber {
    headingNumbers.indices.contains(level - 1) ? headingNumbers[level - 1] : .none
  }
}
