/// One line of a paragraph: where each of its characters stands.
struct Line {
  let atoms: ArraySlice<Atom>
  /// From the column's left edge.
  let indent: Double
  /// Of the column.
  let width: Double
  /// The last line of a justified paragraph keeps its own width.
  let isLast: Bool
  let alignment: Alignment

  func marks(baseline: Double) -> [Typeset.Mark] {
    let (xs, end) = places()
    var marks = LineMarks(baseline: baseline)
    for (atom, x) in zip(atoms, xs) { marks.add(atom, at: x) }
    marks.finish(atEnd: end)
    return marks.marks
  }

  /// The left edge of each character, and the last one's right edge.
  private func places() -> (xs: [Double], end: Double) {
    let natural = naturalWidth(atoms)
    let room = width - indent - natural
    var x = indent + shift(room)
    let gap = stretch(room)
    var xs: [Double] = []
    xs.reserveCapacity(atoms.count)
    var previous: Atom?
    for atom in atoms {
      if let previous { x += atom.spaceBefore + (isStretchable(previous, atom) ? gap : 0) }
      xs.append(x)
      x += atom.width
      previous = atom
    }
    return (xs, x)
  }

  private func shift(_ room: Double) -> Double {
    switch alignment {
    case .start, .justified: 0
    case .centre: room / 2
    case .end: room
    case .distributed: gaps == 0 ? room / 2 : 0
    }
  }

  /// What every gap of the line gains.
  private func stretch(_ room: Double) -> Double {
    let isStretched = alignment == .distributed || (alignment == .justified && !isLast)
    guard isStretched, room > 0, gaps > 0 else { return 0 }
    return room / Double(gaps)
  }

  private var gaps: Int { zip(atoms, atoms.dropFirst()).count { isStretchable($0, $1) } }

  /// Between full-width characters, beside them, and at spaces; a word keeps its shape, and so do —— and ……. Where labels
  /// are distributed, letters part too.
  private func isStretchable(_ left: Atom, _ right: Atom) -> Bool {
    if left.scalar == right.scalar, left.scalar == "—" || left.scalar == "…" { return false }
    if right.breaking.isAttached { return false }
    return left.breaking.isWide || right.breaking.isWide || left.breaking.isSpace || alignment == .distributed
  }
}

/// Of characters in a line of their own, in points.
func naturalWidth(_ atoms: ArraySlice<Atom>) -> Double {
  atoms.reduce(0) { $0 + $1.spaceBefore + $1.width } - (atoms.first?.spaceBefore ?? 0)
}
