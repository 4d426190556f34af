/// One thing in a line that is not divided: a character with its glyph, a tick, a stretch for handwriting.
struct Atom {
  enum Kind: Hashable {
    case glyph
    case tick(Tick)
    /// No font has it: a box.
    case missing
    /// A stretch for handwriting, with a line below it.
    case blank
    case lineBreak
  }

  var kind: Kind
  var scalar: Unicode.Scalar
  var breaking: LineBreakClass
  /// Of the font set; `nil` where no font is at hand.
  var face: Int?
  var glyph: UInt32 = 0
  var sizePoints: Double
  /// The room it takes in the line, the grid's share within it.
  var width: Double
  /// White between it and what stands before it in its line: between Han and Latin. None at a line's beginning.
  var spaceBefore = 0.0
  /// Above the baseline.
  var risePoints = 0.0
  var isThickened = false
  var isSlanted = false
  var isUnderlined = false
  /// The footnote that this mark calls, from 0.
  var note: Int?
}
