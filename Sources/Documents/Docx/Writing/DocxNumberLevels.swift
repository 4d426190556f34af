/// What the levels of headings and lists look like, in `word/numbering.xml`.
struct DocxNumberLevels {
  let profile: LayoutProfile
  let grid: DocxGrid

  func markup(isChinese: Bool) -> String {
    let lists = List.Marker.allCases.enumerated().map { list($0.element, abstract: $0.offset + 1) }
    return headings(isChinese: isChinese) + lists.joined()
  }

  private func headings(isChinese: Bool) -> String {
    let levels = (1...4).map { level in
      let kind = profile.headingNumber(level)
      let style = profile.styles[StyleName.heading(level).rawValue]
      let name = style != nil && kind != .none ? "<w:pStyle w:val=\"Heading\(level)\"/>" : ""
      return self.level(
        level - 1, format: kind.format, style: name, space: isChinese || kind == .none ? "nothing" : "space",
        text: kind.pattern(level), indent: style.map { self.indent($0, extraCharacters: 0) } ?? "")
    }
    return
      "<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>\(levels.joined())</w:abstractNum>"
  }

  /// Two characters further in at each level.
  private func list(_ marker: List.Marker, abstract: Int) -> String {
    let style = profile.style(.listItem)
    let levels = (0...8).map { level in
      self.level(
        level, format: marker.format, style: "", space: "nothing", text: marker.pattern(level + 1),
        indent: style.map { self.indent($0, extraCharacters: 2 * Double(level)) } ?? "")
    }
    return "<w:abstractNum w:abstractNumId=\"\(abstract)\"><w:multiLevelType w:val=\"multilevel\"/>"
      + levels.joined() + "</w:abstractNum>"
  }

  private func level(
    _ level: Int, format: String, style: String, space: String, text: String, indent: String
  ) -> String {
    "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>\(style)"
      + "<w:suff w:val=\"\(space)\"/><w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/><w:pPr>\(indent)</w:pPr>"
      + "<w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr></w:lvl>"
  }

  private func indent(_ style: LayoutProfile.TextStyle, extraCharacters: Double) -> String {
    var indent = DocxStyles(profile: profile, grid: grid).indent(style)
    indent.left += extraCharacters
    return indent.markup
  }
}

extension LayoutProfile.HeadingNumber {
  /// ECMA-376-1 17.18.59.
  fileprivate var format: String {
    switch self {
    case .ideographic, .ideographicParenthesised: "chineseCountingThousand"
    case .decimal, .decimalParenthesised: "decimal"
    case .none: "none"
    }
  }

  fileprivate func pattern(_ level: Int) -> String {
    switch self {
    case .ideographic: "%\(level)、"
    case .ideographicParenthesised, .decimalParenthesised: "（%\(level)）"
    case .decimal: "%\(level)."
    case .none: ""
    }
  }
}

extension List.Marker {
  fileprivate var format: String {
    switch self {
    case .decimal, .parenthesised: "decimal"
    case .circled: "decimalEnclosedCircleChinese"
    case .spoken: "chineseCountingThousand"
    case .bullet: "bullet"
    }
  }

  fileprivate func pattern(_ level: Int) -> String {
    switch self {
    case .decimal: "%\(level)."
    case .parenthesised: "（%\(level)）"
    case .circled: "%\(level)"
    case .spoken: "%\(level)是"
    case .bullet: "·"
    }
  }
}
