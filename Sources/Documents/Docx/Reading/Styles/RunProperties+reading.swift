extension RunProperties {
  init(_ element: XMLElement?) {
    guard let element else { return }
    for child in element.children where child.space == .word { read(child) }
  }

  private mutating func read(_ child: XMLElement) {
    switch child.word {
    case .rStyle: style = child.string(.val)
    case .rFonts: readFonts(child)
    case .sz: sizePoints = child.integer(.val).map { min(max(Double($0) / 2, 0.5), 1638) }
    case .b: isBold = child.isOn
    case .i: isItalic = child.isOn
    case .strike, .dstrike: isStruckOut = child.isOn || (isStruckOut ?? false)
    case .vanish: isHidden = child.isOn
    case .snapToGrid: snapsToGrid = child.isOn
    case .rPrChange: isChanged = true
    default: readLook(child)
    }
  }

  private mutating func readLook(_ child: XMLElement) {
    switch child.word {
    case .u: underline = child.string(.val).map(RunFormat.Underline.init(word:))
    case .color: colour = child.string(.val).map { UInt32($0, radix: 16).flatMap { $0 <= 0xFFFFFF ? $0 : nil } }
    case .highlight: isHighlighted = child.string(.val) != "none"
    case .shd:
      let fill = child.string(.fill) ?? "auto"
      isHighlighted = !["auto", "FFFFFF", "ffffff"].contains(fill)
    case .vertAlign: script = child.string(.val).map(TextRun.Script.init(word:))
    case .spacing: spacingPoints = child.points(.val)
    case .w: widthScale = child.integer(.val).map { Double(min(max($0, 1), 600)) / 100 }
    case .position: raisedPoints = child.integer(.val).map { Double($0) / 2 }
    default: break
    }
  }

  /// A theme's font counts before a family beside it.
  private mutating func readFonts(_ child: XMLElement) {
    func choice(_ family: XMLWord, _ theme: XMLWord) -> NamedFont? {
      if let slot = child.string(theme) { return .theme(slot) }
      return child.string(family).flatMap { $0.isEmpty ? nil : .family($0) }
    }
    eastAsian = choice(.eastAsia, .eastAsiaTheme) ?? eastAsian
    ascii = choice(.ascii, .asciiTheme) ?? ascii
    highAnsi = choice(.hAnsi, .hAnsiTheme) ?? highAnsi
    if let hint = child.string(.hint) { prefersEastAsian = hint == "eastAsia" }
  }
}

extension RunFormat.Underline {
  fileprivate init(word: String) {
    self =
      switch word {
      case "none": .none
      case "single": .single
      case "double", "wavyDouble": .double
      case "thick": .thick
      case "words": .words
      case let word where word.hasPrefix("dot"): .dotted
      case let word where word.hasPrefix("dash"): .dashed
      case let word where word.hasPrefix("wav"): .wavy
      default: .other
      }
  }
}

extension TextRun.Script {
  fileprivate init(word: String) {
    switch word {
    case "superscript": self = .superscript
    case "subscript": self = .subscript
    default: self = .plain
    }
  }
}
