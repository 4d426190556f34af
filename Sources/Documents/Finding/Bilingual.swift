/// A sentence in both languages of the house.
public struct Bilingual: Hashable, Sendable, Codable {
  public var zh: String
  public var en: String

  public init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}
