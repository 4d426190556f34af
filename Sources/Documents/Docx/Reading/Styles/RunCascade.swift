/// Run properties laid over one another, from the weakest to the strongest.
struct RunCascade {
  private var format = RunFormat.application
  private var bold = Toggle()
  private var italic = Toggle()
  private var struckOut = Toggle()
  private var hidden = Toggle()

  mutating func apply(_ layer: RunProperties, _ origin: FormatOrigin, theme: ThemeFonts) {
    applyFonts(layer, origin, theme)
    bold.set(layer.isBold, origin)
    italic.set(layer.isItalic, origin)
    struckOut.set(layer.isStruckOut, origin)
    hidden.set(layer.isHidden, origin)
    if let size = layer.sizePoints { format.sizePoints = Formatted(size, origin) }
    if let underline = layer.underline { format.underline = Formatted(underline, origin) }
    if let colour = layer.colour { format.colour = Formatted(colour, origin) }
    if let isHighlighted = layer.isHighlighted { format.isHighlighted = Formatted(isHighlighted, origin) }
    if let script = layer.script { format.script = Formatted(script, origin) }
    if let spacing = layer.spacingPoints { format.spacingPoints = Formatted(spacing, origin) }
    if let scale = layer.widthScale { format.widthScale = Formatted(scale, origin) }
    if let raised = layer.raisedPoints { format.raisedPoints = Formatted(raised, origin) }
    if let snaps = layer.snapsToGrid { format.snapsToGrid = Formatted(snaps, origin) }
  }

  /// What takes effect.
  var result: RunFormat {
    var result = format
    result.isBold = bold.value
    result.isItalic = italic.value
    result.isStruckOut = struckOut.value
    result.isHidden = hidden.value
    return result
  }

  private mutating func applyFonts(_ layer: RunProperties, _ origin: FormatOrigin, _ theme: ThemeFonts) {
    func family(_ choice: NamedFont) -> Formatted<String>? {
      switch choice {
      case .family(let name): return Formatted(name, origin)
      case .theme(let slot):
        return theme.family(slot).map {
          Formatted($0, FormatOrigin(origin.level, style: origin.style, isThroughTheme: true))
        }
      }
    }
    if let font = layer.eastAsian.flatMap(family) { format.eastAsianFont = font }
    if let font = layer.ascii.flatMap(family) { format.latinFont = font }
    if let font = layer.highAnsi.flatMap(family) { format.highLatinFont = font }
    if let prefers = layer.prefersEastAsian { format.prefersEastAsian = prefers }
  }
}

extension RunFormat {
  /// Where a file says nothing.
  ///
  /// - Source: ECMA-376-1:2016, 17.3.2 (each property's default); 10 points and Times New Roman as word processors do
  static let application = RunFormat(
    eastAsianFont: Formatted("Times New Roman", .application), latinFont: Formatted("Times New Roman", .application),
    highLatinFont: Formatted("Times New Roman", .application), prefersEastAsian: false,
    sizePoints: Formatted(10, .application), isBold: Formatted(false, .application),
    isItalic: Formatted(false, .application), underline: Formatted(.none, .application),
    isStruckOut: Formatted(false, .application), colour: Formatted(nil, .application),
    isHighlighted: Formatted(false, .application), isHidden: Formatted(false, .application),
    script: Formatted(.plain, .application), spacingPoints: Formatted(0, .application),
    widthScale: Formatted(1, .application), raisedPoints: Formatted(0, .application),
    snapsToGrid: Formatted(true, .application))
}
