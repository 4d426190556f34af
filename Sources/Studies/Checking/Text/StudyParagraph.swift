/// A stretch of text that belongs together: a paragraph, a heading, an item, a row of a table.
struct StudyParagraph: Sendable {
  enum Kind: Hashable, Sendable {
    /// The level as the author marked it, from 0 (the title); `nil`: told from the words only.
    case heading(level: Int?)
    case body
    case item
    /// Of a table, cells parted by `|`; `isHead`: above the body.
    case row(isHead: Bool)
    case caption
    case note
    case reference
    /// Set apart: a signature, verse, a caption of a drawing.
    case display
  }

  /// What stands in the text and is no character: one U+FFFC each.
  enum Atom: Hashable, Sendable {
    case data(id: String)
    case citation(keys: [String])
    case note
    case link
    case tick(String)
    case blank
  }

  var kind: Kind
  var scalars: [Unicode.Scalar] = []
  /// One for each scalar.
  var spots: [Spot] = []
  var atoms: [Int: Atom] = [:]
  /// The table that a row or caption belongs to, from 1.
  var table: Int?

  static let atomMark: Unicode.Scalar = "\u{FFFC}"

  init(_ kind: Kind, table: Int? = nil) {
    self.kind = kind
    self.table = table
  }

  mutating func append(_ scalar: Unicode.Scalar, at spot: Spot) {
    scalars.append(scalar)
    spots.append(spot)
  }

  mutating func append(_ atom: Atom, at spot: Spot) {
    atoms[scalars.count] = atom
    append(Self.atomMark, at: spot)
  }

  /// Whether it is told as running text, in sentences.
  var isRunning: Bool {
    switch kind {
    case .body, .item, .note: true
    case .heading, .row, .caption, .reference, .display: false
    }
  }

  var isHeading: Bool { if case .heading = kind { true } else { false } }
  var isRow: Bool { if case .row = kind { true } else { false } }
}
