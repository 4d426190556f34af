/// How a kind of document looks, as data: paper, type area, grid, styles, numbering, page number, and the clause that
/// prescribes each. A profile is a JSON file; `Profiles/` holds those of national standards, a city's own lie in its pack.
public struct LayoutProfile: Hashable, Sendable, Codable {
  /// `gbt9704-2012`
  public var id: String
  public var name: Bilingual
  /// `GB/T 9704-2012`
  public var standard: String
  public var page: Page
  public var grid: Grid
  public var styles: [String: TextStyle]
  /// `nil`: `CellMargins.usual`.
  public var cells: CellMargins?
  /// By heading level, from 1.
  public var headingNumbers: [HeadingNumber]
  public var pageNumber: PageNumber?
  /// Of a document that does not say itself. `nil`: by number.
  public var citations: CitationSystem?
  /// Role → family names in the order in which they are looked for; the first are the prescribed ones.
  public var fonts: [String: FontChain]
  /// Clauses of what no style carries: `paper`, `fonts`, `colour`, `numbering`, `date`, `attachment-note`, `punctuation`.
  /// `nil` or missing: the standard says nothing of it, and the checker does not either.
  public var clauses: [String: String]?

  public struct Page: Hashable, Sendable, Codable {
    public var widthMillimetres: Double
    public var heightMillimetres: Double
    public var topMillimetres: Double
    public var bottomMillimetres: Double
    /// At the binding edge; the other side follows.
    public var leftMillimetres: Double
    public var rightMillimetres: Double
    /// Either way, for the checker.
    public var toleranceMillimetres: Double
    public var clause: String?
  }

  /// The character grid of the type area.
  public struct Grid: Hashable, Sendable, Codable {
    public var linesPerPage: Int
    public var charactersPerLine: Int
    /// Distances of the grid: type area divided by lines and characters.
    public var linePitchPoints: Double
    public var characterPitchPoints: Double
    public var clause: String?
  }

  public struct TextStyle: Hashable, Sendable, Codable {
    /// A role of `fonts`.
    public var font: String
    public var sizePoints: Double
    public var isBold: Bool
    public var alignment: Alignment
    /// In characters of the style's own size.
    public var firstLineIndentCharacters: Double
    public var hangingIndentCharacters: Double
    public var leftIndentCharacters: Double
    /// `nil`: the grid's pitch.
    public var linePitchPoints: Double?
    public var linesBefore: Double
    public var linesAfter: Double
    /// On the character grid; else set at its own widths.
    public var isOnGrid: Bool
    public var keepsWithNext: Bool
    public var clause: String?
  }

  /// White between the edges of a table's cell and its words. What is above and below them is for ruled tables only: where
  /// there is no rule, nothing touches the words.
  public struct CellMargins: Hashable, Sendable, Codable {
    public var sideMillimetres: Double
    public var aboveMillimetres: Double
    public var belowMillimetres: Double

    /// What a profile has that is silent of it.
    public static let usual = CellMargins(sideMillimetres: 1.5, aboveMillimetres: 0, belowMillimetres: 0)

    public init(sideMillimetres: Double, aboveMillimetres: Double, belowMillimetres: Double) {
      self.sideMillimetres = sideMillimetres
      self.aboveMillimetres = aboveMillimetres
      self.belowMillimetres = belowMillimetres
    }
  }

  public enum HeadingNumber: String, Hashable, Sendable, Codable {
    /// 一、
    case ideographic
    /// （一）
    case ideographicParenthesised
    /// 1.
    case decimal
    /// （1）
    case decimalParenthesised
    case none
  }

  public struct PageNumber: Hashable, Sendable, Codable {
    /// `— {page} —`
    public var pattern: String
    public var font: String
    public var sizePoints: Double
    public var isOuter: Bool
    /// Between the type area's lower edge and the number's line.
    public var belowMillimetres: Double
    public var clause: String?
  }

  public struct FontChain: Hashable, Sendable, Codable {
    /// The prescribed families, by every name under which they install.
    public var prescribed: [String]
    /// Free stand-ins, best first.
    public var standIns: [String]
    /// For Latin letters and digits; empty: the same font's own.
    public var latin: [String]
  }
}
