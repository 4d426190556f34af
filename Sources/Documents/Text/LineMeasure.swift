/// How much a line holds, as word processors reckon it on the file that we write: DOCX and PDF break alike.
///
/// In the file the grid's share is a whole number of twips and a little narrower than here (`DocxGrid.characterSpacing`).
/// LibreOffice 7.4 (measured) leaves it out at the end of every stretch of one script, and makes the column narrower by
/// the part of a cell that is left over. What is broken so is then set in the full column.
struct LineMeasure {
  /// 0.75 points on both sides.
  static let columnCutPoints = 1.5

  /// Of a paragraph's first line, in points.
  var firstWidth: Double
  /// Of all others.
  var width: Double
  /// By how much a character is narrower in the file.
  var narrowing = 0.0
  /// What a stretch's last character is wider than the others in the file.
  var stretchEnd = 0.0

  /// What a character takes of a line that begins at `start`.
  func width(_ atoms: [Atom], at index: Int, from start: Int) -> Double {
    let atom = atoms[index]
    guard index > start else { return atom.width - narrowing }
    let isNewStretch = atoms[index - 1].breaking.isWide != atom.breaking.isWide
    return atom.width - narrowing + atom.spaceBefore + (isNewStretch ? stretchEnd : 0)
  }
}
