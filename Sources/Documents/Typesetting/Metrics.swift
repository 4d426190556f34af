/// The measures of a style in a profile, in points.
struct Metrics {
  let style: LayoutProfile.TextStyle
  /// From one full-width character to the next.
  let wideAdvance: Double
  /// What the grid adds to every character, letters and figures too, as office programs do.
  let gridShare: Double
  let linePitch: Double
  /// What the DOCX file adds to every character, in whole twips.
  let fileShare: Double

  init(_ style: LayoutProfile.TextStyle, in profile: LayoutProfile) {
    self.style = style
    gridShare = style.isOnGrid ? Metrics.gridShare(profile) : 0
    fileShare = style.isOnGrid ? Double(DocxGrid(profile).characterSpacing) / 20 : 0
    wideAdvance = style.sizePoints + gridShare
    let pitch = style.linePitchPoints ?? profile.grid.linePitchPoints
    linePitch = style.linePitchPoints ?? pitch * max(1, (style.sizePoints / pitch).rounded(.up))
  }

  /// What the grid adds to each character: its pitch less the body's size (a negative number where the type is
  /// larger than the grid's cell). Office programs add the same to every size.
  private static func gridShare(_ profile: LayoutProfile) -> Double {
    profile.grid.characterPitchPoints - (profile.styles["body"]?.sizePoints ?? profile.grid.characterPitchPoints)
  }

  /// Of lines in a column or a cell.
  ///
  /// - Parameter isColumn: the text's whole column, which LibreOffice makes narrower.
  func measure(firstWidth: Double, width: Double, isColumn: Bool) -> LineMeasure {
    let cut = isColumn ? LineMeasure.columnCutPoints : 0
    return LineMeasure(
      firstWidth: firstWidth - cut, width: width - cut, narrowing: gridShare - fileShare, stretchEnd: -fileShare)
  }

  /// From a line's top to its baseline: the character's square stands in the middle of the line, the baseline at 0.88 of it
  /// (as ideographic fonts are drawn).
  func baseline(sizePoints: Double) -> Double { (linePitch - sizePoints) / 2 + 0.88 * sizePoints }
}

extension LayoutProfile {
  /// A style by name; a profile that lacks it uses `body`.
  func metrics(_ name: StyleName) -> Metrics {
    Metrics(styles[name.rawValue] ?? styles[StyleName.body.rawValue] ?? .plain, in: self)
  }

  var columnWidthPoints: Double {
    points(millimetres: page.widthMillimetres - page.leftMillimetres - page.rightMillimetres)
  }
  var columnHeightPoints: Double {
    points(millimetres: page.heightMillimetres - page.topMillimetres - page.bottomMillimetres)
  }
}

extension LayoutProfile.TextStyle {
  /// For a profile that names no style at all.
  static let plain = LayoutProfile.TextStyle(
    font: "body", sizePoints: 16, isBold: false, alignment: .justified, firstLineIndentCharacters: 2,
    hangingIndentCharacters: 0, leftIndentCharacters: 0, linePitchPoints: nil, linesBefore: 0, linesAfter: 0,
    isOnGrid: true, keepsWithNext: false, clause: nil)
}
