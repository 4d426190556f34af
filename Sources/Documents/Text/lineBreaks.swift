/// Whether a line may end before an atom that is not the first.
func mayBreak(_ atoms: [Atom], before index: Int) -> Bool {
  let (left, right) = (atoms[index - 1], atoms[index])
  if left.kind == .lineBreak { return true }
  if right.breaking.isAttached || right.breaking.isSpace { return false }
  if right.breaking.forbidsLineStart || left.breaking.forbidsLineEnd { return false }
  if left.breaking.isSpace || left.kind == .blank || right.kind == .blank { return true }
  if left.scalar == right.scalar, left.scalar == "—" || left.scalar == "…" { return false }
  if left.breaking.isWide || right.breaking.isWide { return true }
  return left.breaking.isHyphen && index > 1 && isPartOfWord(atoms[index - 2]) && isPartOfWord(right)
}

/// Words and numbers are divided behind a hyphen, as office programs do; a minus stays with its number.
private func isPartOfWord(_ atom: Atom) -> Bool {
  !atom.breaking.isWide && (atom.scalar.properties.isAlphabetic || atom.scalar.properties.numericType != nil)
}

/// The lines of a paragraph as ranges of its atoms: each as full as it can be, as office programs fill them.
///
/// Nothing hangs into the margin and no mark is squeezed: what may not begin a line takes its neighbour down with it.
/// A word wider than the line is divided where it is full.
func lineBreaks(_ atoms: [Atom], _ measure: LineMeasure) -> [Range<Int>] {
  var lines: [Range<Int>] = []
  var start = 0
  while start < atoms.count {
    let end = lineEnd(atoms, from: start, measure, width: lines.isEmpty ? measure.firstWidth : measure.width)
    lines.append(start..<end)
    start = end
  }
  return lines
}

/// A line is full when it is too wide by more than this: the grid's pitch is a rounded number.
private let tolerancePoints = 0.05

private func lineEnd(_ atoms: [Atom], from start: Int, _ measure: LineMeasure, width: Double) -> Int {
  var used = 0.0
  var lastBreak: Int?
  for index in start..<atoms.count {
    let atom = atoms[index]
    if index > start, mayBreak(atoms, before: index) { lastBreak = index }
    if atom.kind == .lineBreak { return index + 1 }
    used += measure.width(atoms, at: index, from: start)
    if used > width + tolerancePoints, !atom.breaking.isSpace, index > start { return lastBreak ?? index }
  }
  return atoms.count
}
