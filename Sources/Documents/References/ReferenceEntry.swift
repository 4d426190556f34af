/// One entry of the list of references as it is printed: its number, its key and the typeset words.
public struct ReferenceEntry: Hashable, Sendable {
  public var number: Int
  public var key: String
  public var content: [Inline]

  public init(number: Int, key: String, content: [Inline]) {
    self.number = number
    self.key = key
    self.content = content
  }
}
