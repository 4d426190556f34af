/// Something that the word processor fills in itself.
public struct FormattedField: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable { case pageNumber, pageCount, contents, reference, date, other }

  public internal(set) var kind: Kind
  /// `PAGE \* MERGEFORMAT`, as the file says it, without space around.
  public internal(set) var instruction: String
}
