/// Whether a line may end between two neighbours.
func mayBreak(after left: Atom, before right: Atom) -> Bool {
  if left.kind == .lineBreak { return true }
  if right.breaking.isAttached || right.breaking.isSpace { return false }
  if right.breaking.forbidsLineStart || left.breaking.forbidsLineEnd { return false }
  if left.breaking.isSpace || left.kind == .blank || right.kind == .blank { return true }
  if left.scalar == right.scalar, left.scalar == "—" || left.scalar == "…" { return false }
  if left.breaking.isWide || right.breaking.isWide { return true }
  return left.breaking.isHyphen && right.scalar.properties.isAlphabetic
}

/// The lines of a paragraph as ranges of its atoms: each as full as it can be, as office programs fill them.
///
/// Nothing hangs into the margin and no mark is squeezed: what may not begin a line takes its neighbour down with it.
/// A word wider than the line is divided where it is full.
///
/// - Parameters:
///   - firstWidth: of the first line, in points; `width` of all others.
func lineBreaks(_ atoms: [Atom], firstWidth: Double, width: Double) -> [Range<Int>] {
  var lines: [Range<Int>] = []
  var start = 0
  while start < atoms.count {
    let end = lineEnd(atoms, from: start, width: (lines.isEmpty ? firstWidth : width) + tolerancePoints)
    lines.append(start..<end)
    start = end
  }
  return lines
}

/// A line is full when it is too wide by more than this: the grid's pitch is a rounded number.
private let tolerancePoints = 0.05

private func lineEnd(_ atoms: [Atom], from start: Int, width: Double) -> Int {
  var used = 0.0
  var lastBreak: Int?
  for index in start..<atoms.count {
    let atom = atoms[index]
    if index > start, mayBreak(after: atoms[index - 1], before: atom) { lastBreak = index }
    if atom.kind == .lineBreak { return index + 1 }
    used += atom.width
    if used > width, !atom.breaking.isSpace, index > start { return lastBreak ?? index }
  }
  return atoms.count
}
