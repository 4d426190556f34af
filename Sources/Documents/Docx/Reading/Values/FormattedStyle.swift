/// A named format of the file.
public struct FormattedStyle: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable { case paragraph, character, table, numbering }

  public internal(set) var id: String
  /// As the word processor shows it: `Normal`, `heading 1`, `公文正文`.
  public internal(set) var name: String
  public internal(set) var kind: Kind
  /// Places in `FormattedDocument.styles`; `nil`: on none, on a missing one, or in a circle.
  public internal(set) var basedOn: Int?
  /// What paragraphs (runs, tables) without a style take.
  public internal(set) var isDefault: Bool
}
