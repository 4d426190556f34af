/// Puts white between Han and Latin letters or figures beside each other: a fifth of the character, as office programs do.
///
/// None beside punctuation, marks and spaces, which have white of their own; at a line's end it takes no room.
///
/// - Source: W3C CLREQ 3.2.2 (up to a quarter of a character between Han and Western text). LibreOffice 7.4 sets a fifth
///   whatever `w:autoSpaceDE` says (`SwTextFormatter::BuildPortions`), and lines must break alike in DOCX and PDF.
func addScriptSpaces(_ atoms: inout [Atom]) {
  for index in atoms.indices.dropFirst() {
    let (left, right) = (atoms[index - 1], atoms[index])
    guard left.breaking.isWide != right.breaking.isWide, isWritten(left), isWritten(right) else { continue }
    atoms[index].spaceBefore = left.sizePoints * scriptSpaceEms
  }
}

private let scriptSpaceEms = 0.2

/// A letter or a figure: what has no white of its own. Raised marks and blanks are none.
private func isWritten(_ atom: Atom) -> Bool {
  guard atom.kind == .glyph || atom.kind == .missing, !atom.breaking.isAttached else { return false }
  switch atom.scalar.properties.generalCategory {
  case .otherLetter, .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .decimalNumber: return true
  default: return false
  }
}
