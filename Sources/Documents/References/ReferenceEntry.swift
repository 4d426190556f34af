/// One entry of the list of references as it is printed: its number, its key and the typeset words.
public struct ReferenceEntry: Hashable, Sendable {
  public var number: Int
  public var key: String
  public var content: [Inline]
  /// By author and date: what the text prints in brackets, `张群等，2024a`. `nil`: works are cited by number.
  public var citedAs: String?

  public init(number: Int, key: String, content: [Inline], citedAs: String? = nil) {
    self.number = number
    self.key = key
    self.content = content
    self.citedAs = citedAs
  }
}
