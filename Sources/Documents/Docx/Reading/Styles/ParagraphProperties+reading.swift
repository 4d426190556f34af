extension ParagraphProperties {
  init(_ element: XMLElement?) {
    guard let element else { return }
    for child in element.children where child.space == .word { read(child) }
  }

  private mutating func read(_ child: XMLElement) {
    switch child.word {
    case .pStyle: style = child.string(.val)
    case .jc: alignment = child.string(.val).flatMap(Alignment.init(word:))
    case .ind: readIndents(child)
    case .spacing: readSpacing(child)
    case .numPr:
      numbering = child.first(.numId)?.integer(.val)
      numberingLevel = child.first(.ilvl)?.integer(.val).map { min(max($0, 0), 8) }
    case .outlineLvl: outlineLevel = child.integer(.val).map { min(max($0, 0), 9) + 1 }
    case .pPrChange: isChanged = true
    default: readSwitch(child)
    }
  }

  private mutating func readSwitch(_ child: XMLElement) {
    switch child.word {
    case .contextualSpacing: isContextuallySpaced = child.isOn
    case .snapToGrid: snapsToGrid = child.isOn
    case .keepNext: keepsWithNext = child.isOn
    case .keepLines: keepsLinesTogether = child.isOn
    case .pageBreakBefore: breaksPageBefore = child.isOn
    case .widowControl: controlsWidows = child.isOn
    case .kinsoku: avoidsForbiddenBreaks = child.isOn
    case .overflowPunct: hangsPunctuation = child.isOn
    case .autoSpaceDE: spacesLatin = child.isOn
    case .autoSpaceDN: spacesDigits = child.isOn
    default: break
    }
  }

  private mutating func readIndents(_ child: XMLElement) {
    func characters(_ word: XMLWord) -> Double? { child.integer(word).map { Double($0) / 100 } }
    left = child.points(.left) ?? child.points(.start) ?? left
    right = child.points(.right) ?? child.points(.end) ?? right
    leftCharacters = characters(.leftChars) ?? characters(.startChars) ?? leftCharacters
    rightCharacters = characters(.rightChars) ?? characters(.endChars) ?? rightCharacters
    firstLine = child.points(.hanging).map { -$0 } ?? child.points(.firstLine) ?? firstLine
    firstLineCharacters =
      characters(.hangingChars).map { -$0 } ?? characters(.firstLineChars) ?? firstLineCharacters
  }

  private mutating func readSpacing(_ child: XMLElement) {
    if let line = child.points(.line) { linePitch = .init(points: line, rule: child.string(.lineRule)) }
    // A web page's own space: 14 points.
    before = child.flag(.beforeAutospacing) == true ? 14 : child.points(.before) ?? before
    after = child.flag(.afterAutospacing) == true ? 14 : child.points(.after) ?? after
    beforeLines = child.integer(.beforeLines).map { Double($0) / 100 } ?? beforeLines
    afterLines = child.integer(.afterLines).map { Double($0) / 100 } ?? afterLines
  }
}

extension ParagraphFormat.LinePitch {
  /// A line is 12 points where the rule is `auto`, the one that holds unless another is said.
  fileprivate init(points: Double, rule: String?) {
    switch rule {
    case "exact": self = .exactly(points: abs(points))
    case "atLeast": self = .atLeast(points: abs(points))
    default: self = .multiple(abs(points) / 12)
    }
  }
}

extension Alignment {
  init?(word: String) {
    switch word {
    case "left", "start": self = .start
    case "right", "end": self = .end
    case "center": self = .centre
    case "both", "lowKashida", "mediumKashida", "highKashida": self = .justified
    case "distribute", "thaiDistribute": self = .distributed
    default: return nil
    }
  }
}
