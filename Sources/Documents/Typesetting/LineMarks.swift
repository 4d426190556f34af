/// Gathers a line's characters into runs of one font, and draws what no font has.
struct LineMarks {
  private(set) var marks: [Typeset.Mark] = []
  private let baseline: Double
  private var run: Typeset.GlyphRun?
  private var underline: (from: Double, to: Double, y: Double)?

  init(baseline: Double) { self.baseline = baseline }

  mutating func add(_ atom: Atom, at x: Double) {
    underline(atom, at: x)
    switch atom.kind {
    case .glyph: addGlyph(atom, at: x)
    case .tick(let tick):
      marks += tick.marks(atom, at: Drawing.Point(x, baseline - atom.risePoints))
      if atom.face != nil { addGlyph(atom, at: x) }
    case .missing: marks.append(box(atom, at: x))
    case .blank, .lineBreak: flush()
    }
  }

  mutating func finish(atEnd x: Double) {
    flush()
    drawUnderline()
  }

  private mutating func addGlyph(_ atom: Atom, at x: Double) {
    guard let face = atom.face else { return }
    let y = baseline - atom.risePoints
    if let run, !continues(run, atom, face, y) { flush() }
    if run == nil {
      run = Typeset.GlyphRun(
        font: face, sizePoints: atom.sizePoints, origin: Drawing.Point(x, y), glyphs: [], text: "",
        isThickened: atom.isThickened, isSlanted: atom.isSlanted, colour: 0)
    }
    let start = run?.origin.x ?? x
    run?.glyphs.append(Typeset.Glyph(id: atom.glyph, x: x - start))
    run?.text.unicodeScalars.append(atom.scalar)
  }

  private func continues(_ run: Typeset.GlyphRun, _ atom: Atom, _ face: Int, _ y: Double) -> Bool {
    run.font == face && run.sizePoints == atom.sizePoints && run.origin.y == y && run.isThickened == atom.isThickened
      && run.isSlanted == atom.isSlanted
  }

  private mutating func flush() {
    if let run { marks.append(.glyphs(run)) }
    run = nil
  }

  private func box(_ atom: Atom, at x: Double) -> Typeset.Mark {
    let side = atom.sizePoints * 0.8
    return .shape(
      .rectangle(
        x: atom.sizePoints * 0.1, y: -side, width: side, height: side, radius: 0,
        Drawing.Paint(stroke: 0, strokeWidth: 0.6)),
      at: Drawing.Point(x, baseline - atom.risePoints), scale: 1)
  }

  /// Below underlined words and stretches for handwriting.
  private mutating func underline(_ atom: Atom, at x: Double) {
    guard atom.isUnderlined || atom.kind == .blank else { return drawUnderline() }
    let y = baseline + atom.sizePoints * 0.12
    if underline != nil {
      underline?.to = x + atom.width
    } else {
      underline = (x, x + atom.width, y)
    }
  }

  private mutating func drawUnderline() {
    guard let (from, to, y) = underline else { return }
    marks.append(
      .rule(Typeset.Rule(from: Drawing.Point(from, y), to: Drawing.Point(to, y), widthPoints: 0.6)))
    underline = nil
  }
}
