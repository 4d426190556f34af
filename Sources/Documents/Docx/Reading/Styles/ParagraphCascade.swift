/// Paragraph properties laid over one another, from the weakest to the strongest.
///
/// An indent's points and characters are two properties, each inherited by itself; characters count where they are not zero.
/// So a style's two characters outlive a paragraph's own zero points, in word processors as here.
struct ParagraphCascade {
  private var format = ParagraphFormat.application
  private var left = Measured()
  private var right = Measured()
  private var firstLine = Measured()
  private var before = Measured()
  private var after = Measured()
  private(set) var numbering: Formatted<Int>?
  private(set) var numberingLevel: Int?

  mutating func apply(_ layer: ParagraphProperties, _ origin: FormatOrigin) {
    left.set(layer.left, layer.leftCharacters, origin)
    right.set(layer.right, layer.rightCharacters, origin)
    firstLine.set(layer.firstLine, layer.firstLineCharacters, origin)
    before.set(layer.before, layer.beforeLines, origin)
    after.set(layer.after, layer.afterLines, origin)
    if let alignment = layer.alignment { format.alignment = Formatted(alignment, origin) }
    if let pitch = layer.linePitch { format.linePitch = Formatted(pitch, origin) }
    if let level = layer.outlineLevel { format.outlineLevel = Formatted(level > 9 ? nil : level, origin) }
    if let numbering = layer.numbering { self.numbering = Formatted(numbering, origin) }
    if let level = layer.numberingLevel { numberingLevel = level }
    applySwitches(layer, origin)
  }

  /// What takes effect, for characters of a size and lines of a pitch.
  func result(characterPoints: Double, linePoints: Double) -> ParagraphFormat {
    var result = format
    result.leftIndent = left.indent(characterPoints)
    result.rightIndent = right.indent(characterPoints)
    let first = firstLine.indent(characterPoints)
    let none = Formatted(ParagraphFormat.Indent(points: 0, characters: nil), first.origin)
    if first.value.points < 0 {
      let hanging = ParagraphFormat.Indent(points: -first.value.points, characters: first.value.characters.map { -$0 })
      result.hangingIndent = Formatted(hanging, first.origin)
      result.firstLineIndent = none
    } else {
      result.hangingIndent = none
      result.firstLineIndent = first
    }
    result.spaceBefore = before.space(linePoints)
    result.spaceAfter = after.space(linePoints)
    return result
  }

  private mutating func applySwitches(_ layer: ParagraphProperties, _ origin: FormatOrigin) {
    func lay(_ value: Bool?, _ path: WritableKeyPath<ParagraphFormat, Formatted<Bool>>) {
      if let value { format[keyPath: path] = Formatted(value, origin) }
    }
    lay(layer.isContextuallySpaced, \.isContextuallySpaced)
    lay(layer.snapsToGrid, \.snapsToGrid)
    lay(layer.keepsWithNext, \.keepsWithNext)
    lay(layer.keepsLinesTogether, \.keepsLinesTogether)
    lay(layer.breaksPageBefore, \.breaksPageBefore)
    lay(layer.controlsWidows, \.controlsWidows)
    lay(layer.avoidsForbiddenBreaks, \.avoidsForbiddenBreaks)
    lay(layer.hangsPunctuation, \.hangsPunctuation)
    lay(layer.spacesLatin, \.spacesLatin)
    lay(layer.spacesDigits, \.spacesDigits)
  }
}

/// A distance in points and, apart from it, in characters or lines.
private struct Measured {
  private var points = Formatted(0.0, .application)
  private var units = Formatted(0.0, .application)

  mutating func set(_ points: Double?, _ units: Double?, _ origin: FormatOrigin) {
    if let points { self.points = Formatted(points, origin) }
    if let units { self.units = Formatted(units, origin) }
  }

  func indent(_ unitPoints: Double) -> Formatted<ParagraphFormat.Indent> {
    guard units.value != 0 else { return Formatted(.init(points: points.value, characters: nil), points.origin) }
    return Formatted(.init(points: units.value * unitPoints, characters: units.value), units.origin)
  }

  func space(_ unitPoints: Double) -> Formatted<ParagraphFormat.Space> {
    guard units.value != 0 else { return Formatted(.init(points: points.value, lines: nil), points.origin) }
    return Formatted(.init(points: units.value * unitPoints, lines: units.value), units.origin)
  }
}

extension ParagraphFormat {
  /// Where a file says nothing.
  ///
  /// - Source: ECMA-376-1:2016, 17.3.1 (each property's default)
  static let application: ParagraphFormat = {
    let nothing = Formatted(Indent(points: 0, characters: nil), .application)
    let noSpace = Formatted(Space(points: 0, lines: nil), .application)
    let on = Formatted(true, .application)
    let off = Formatted(false, .application)
    return ParagraphFormat(
      alignment: Formatted(.start, .application), firstLineIndent: nothing, hangingIndent: nothing,
      leftIndent: nothing, rightIndent: nothing, linePitch: Formatted(.multiple(1), .application),
      spaceBefore: noSpace, spaceAfter: noSpace, isContextuallySpaced: off, snapsToGrid: on, keepsWithNext: off,
      keepsLinesTogether: off, breaksPageBefore: off, controlsWidows: on, avoidsForbiddenBreaks: on,
      hangsPunctuation: on, spacesLatin: on, spacesDigits: on, outlineLevel: Formatted(nil, .application))
  }()
}
