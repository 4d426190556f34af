/// Words set alike.
public struct FormattedRun: Hashable, Sendable {
  /// What of a run is no word of the author.
  public enum Generated: String, Hashable, Sendable {
    case pageNumber, pageCount
    /// The result of another field: a date, a reference, a table of contents.
    case field
    /// The mark of a footnote or endnote.
    case noteMark
  }

  /// Tabs are `\t`, line breaks `\n`. Of a field, its last result.
  public internal(set) var text: String
  public internal(set) var format: RunFormat
  /// `nil`: the author's own words.
  public internal(set) var generated: Generated?
  /// The place in `FormattedDocument.styles` of its character style.
  public internal(set) var style: Int?
  /// Added or moved here under tracked changes, not yet accepted.
  public internal(set) var isInserted: Bool
}
