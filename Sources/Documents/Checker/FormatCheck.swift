/// A file, its profile and what each paragraph was taken for: what all rules look at.
struct FormatCheck: Sendable {
  let document: FormattedDocument
  let profile: LayoutProfile
  let faces: FontFaces
  let paragraphs: [JudgedParagraph]

  init(_ document: FormattedDocument, _ profile: LayoutProfile) {
    self.document = document
    self.profile = profile
    faces = FontFaces(profile.fonts)
    paragraphs = classified(document)
  }

  /// The profile's style of a role. `nil`: the role is not judged, or the style has no clause.
  func style(_ role: ParagraphRole) -> LayoutProfile.TextStyle? {
    guard let name = role.style else { return nil }
    return profile.styles[name.rawValue].flatMap { $0.clause == nil ? nil : $0 }
  }

  func place(_ paragraph: JudgedParagraph) -> Finding.Place {
    let formatted = document.paragraphs[paragraph.index]
    let isBody = formatted.story == .body
    return Finding.Place(
      paragraph: isBody ? formatted.number : nil, part: isBody ? nil : formatted.part, quote: quote(paragraph.text))
  }

  func problem(
    _ code: String, _ severity: Finding.Severity, _ paragraph: JudgedParagraph, clause: String?, found: String? = nil,
    expected: String? = nil, setBy origin: FormatOrigin? = nil, zh: String, en: String
  ) -> FormatProblem {
    FormatProblem(
      code: code, severity: severity, role: paragraph.role, place: place(paragraph), clause: clause, found: found,
      expected: expected, setBy: origin.map(setBy), message: Bilingual(zh: zh, en: en))
  }

  /// Where to change it.
  func setBy(_ origin: FormatOrigin) -> Bilingual {
    let theme = origin.isThroughTheme ? (zh: "经主题字体", en: " through the theme's fonts") : (zh: "", en: "")
    let style = document.styleName(origin.style)
    switch origin.level {
    case .application:
      return Bilingual(zh: "（文件中未设置，为软件默认）", en: " Nothing in the file sets it: the program's own default.")
    case .defaults:
      return Bilingual(zh: "（\(theme.zh)由文档默认格式设定）", en: " Set by the file's defaults\(theme.en).")
    case .tableStyle, .paragraphStyle, .characterStyle:
      let name = style ?? "?"
      return Bilingual(zh: "（\(theme.zh)由样式“\(name)”设定）", en: " Set by the style '\(name)'\(theme.en).")
    case .numbering: return Bilingual(zh: "（由自动编号设定）", en: " Set by the automatic numbering.")
    case .direct: return Bilingual(zh: "（\(theme.zh)直接设置在此处）", en: " Set directly here\(theme.en).")
    }
  }
}

/// The first characters, at most twenty.
func quote(_ text: [Unicode.Scalar]) -> String {
  var words = String.UnicodeScalarView()
  words.append(contentsOf: text.prefix(20).map { $0.isBlank ? " " : $0 })
  return String(words)
}
