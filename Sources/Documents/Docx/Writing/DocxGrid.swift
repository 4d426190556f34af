/// The measures of a profile in twips (twentieths of a point), the unit of a word-processor file.
struct DocxGrid {
  let pageWidth: Int
  let pageHeight: Int
  let top: Int
  let bottom: Int
  let left: Int
  let right: Int
  /// Between two lines. Rounded down: rounded to the nearest, 22 × 580 twips are 4 more than the type area is high, and the
  /// last line goes to the next page.
  let linePitch: Int
  /// What the grid adds to a character of the body's size, in 4096ths of a point (ECMA-376-1 17.6.5 `charSpace`: the
  /// body's size is taken from the style `Normal`). Rounded down for the same reason.
  let characterSpace: Int
  /// What a run on the grid adds to its own characters, in twips (ECMA-376-1 17.3.2.35 `spacing`).
  ///
  /// Word follows the grid of the section; LibreOffice gives a character that is wider than its cell two cells, and a
  /// character of 16 pt is wider than a cell of 15.79 pt: 14 characters a line instead of 28 (measured, 7.4). So paragraphs
  /// do not snap to the grid, and their characters carry its pitch themselves; justified lines take up the rest. One twip
  /// less than the grid's pitch, as LibreOffice cuts the line to whole half cells and rounds those down (56 × 2.77 mm).
  let characterSpacing: Int

  init(_ profile: LayoutProfile) {
    let page = profile.page
    pageWidth = twips(millimetres: page.widthMillimetres)
    pageHeight = twips(millimetres: page.heightMillimetres)
    top = twips(millimetres: page.topMillimetres)
    bottom = twips(millimetres: page.bottomMillimetres)
    left = twips(millimetres: page.leftMillimetres)
    right = twips(millimetres: page.rightMillimetres)
    linePitch = (pageHeight - top - bottom) / max(1, profile.grid.linesPerPage)
    let width = pageWidth - left - right
    let characters = max(1, profile.grid.charactersPerLine)
    let size = profile.style(.body)?.sizePoints ?? profile.grid.characterPitchPoints
    let pitch = Double(width) / 20 / Double(characters)
    characterSpace = Int(((pitch - size) * 4096).rounded(.down))
    characterSpacing = width / characters - 1 - twips(points: size)
  }

  var textWidth: Int { pageWidth - left - right }
  var textHeight: Int { pageHeight - top - bottom }
}

func twips(millimetres: Double) -> Int { Int((millimetres * 1440 / 25.4).rounded()) }

func twips(points: Double) -> Int { Int((points * 20).rounded()) }

extension LayoutProfile {
  /// The style of that name, else the body's. `nil`: the profile has neither.
  func style(_ name: StyleName) -> TextStyle? { styles[name.rawValue] ?? styles[StyleName.body.rawValue] }
}
