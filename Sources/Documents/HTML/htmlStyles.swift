/// The small style sheet: what the page needs anyway, and the profile's styles by their class names.
///
/// Prescribed and stand-in families are named in their order; nothing is fetched.
func htmlStyles(_ profile: LayoutProfile?) -> String {
  ground + (profile.map(styles) ?? "")
}

private func styles(_ profile: LayoutProfile) -> String {
  let body = profile.styles["body"]?.sizePoints ?? 16
  let measure = "main { max-width: \(cssNumber(Double(profile.grid.charactersPerLine) * body))pt; }\n"
  return measure
    + profile.styles.sorted { $0.key < $1.key }.map { rule($0.key, $0.value, profile) }.joined()
}

private func rule(_ name: String, _ style: LayoutProfile.TextStyle, _ profile: LayoutProfile) -> String {
  let left = style.leftIndentCharacters + style.hangingIndentCharacters
  let indent = style.firstLineIndentCharacters - style.hangingIndentCharacters
  let properties: [String?] = [
    families(style.font, profile).map { "font-family: \($0)" },
    "font-size: \(cssNumber(style.sizePoints))pt",
    "font-weight: \(style.isBold ? "bold" : "normal")",
    "text-align: \(cssAlignment(style.alignment))",
    indent == 0 ? nil : "text-indent: \(cssNumber(indent))em",
    // On a phone a deep indent would leave no room for the words.
    left == 0 ? nil : "margin-left: \(left > 4 ? "min(\(cssNumber(left))em, 40%)" : "\(cssNumber(left))em")",
    style.linePitchPoints.map { "line-height: \(cssNumber($0))pt" },
  ]
  return ".d-\(className(name)) { \(properties.compactMap { $0 }.joined(separator: "; ")); }\n"
}

private func families(_ role: String, _ profile: LayoutProfile) -> String? {
  guard let chain = profile.fonts[role] else { return nil }
  let names = (chain.prescribed + chain.standIns).map { name in
    "\"" + name.filter { !"\"\\<>&;{}\n\r".contains($0) } + "\""
  }
  return (names + ["serif"]).joined(separator: ", ")
}

func cssAlignment(_ alignment: Alignment) -> String {
  switch alignment {
  case .start: "start"
  case .centre: "center"
  case .end: "end"
  case .justified, .distributed: "justify"
  }
}

/// A style's name as a class: what is no letter, digit or hyphen becomes a hyphen.
func className(_ name: String) -> String {
  String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
}

/// Two decimals at most, without a locale.
func cssNumber(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e9 else { return "0" }
  let hundredths = Int((value * 100).rounded())
  let fraction = abs(hundredths % 100)
  let whole = (hundredths < 0 ? "-" : "") + String(abs(hundredths / 100))
  return fraction == 0
    ? whole : whole + "." + (fraction % 10 == 0 ? "\(fraction / 10)" : fraction < 10 ? "0\(fraction)" : "\(fraction)")
}

private let ground = """
  main { margin: 0 auto; padding: 1em; overflow-wrap: break-word; }
  main > article > section { overflow-x: auto; }
  h1, h2, h3, h4, h5, p, figure, table { margin: 0.6em 0; }
  table { border-collapse: collapse; width: 100%; }
  .d-all th, .d-all td { border: 1px solid; }
  .d-three { border-top: 2px solid; border-bottom: 2px solid; }
  .d-three thead { border-bottom: 1px solid; }
  th, td { padding: 0.2em 0.4em; }
  figure { text-align: center; }
  figure svg { max-width: 100%; height: auto; }
  ol.d-list, ul.d-list, ol.d-notes, ol.d-references { list-style: none; padding-left: 0; }
  .d-list .d-list { padding-left: 2em; }
  .d-blank { border-bottom: 1px solid; }
  .d-hole { background: #fff3b0; color: #000; }
  .d-upright { writing-mode: vertical-rl; }
  .d-section { border-top: 1px solid #999; margin-top: 2em; padding-top: 1em; }
  .d-start { text-align: start; text-indent: 0; }
  .d-centre { text-align: center; text-indent: 0; }
  .d-end { text-align: end; text-indent: 0; }
  .d-justified, .d-distributed { text-align: justify; }
  .d-distributed { text-align-last: justify; }
  @media print { .d-section, .d-page-break { break-before: page; border: 0; } }

  """
