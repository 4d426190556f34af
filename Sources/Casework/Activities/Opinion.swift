package import CityModel

/// What somebody said of a matter on notice, and what became of it.
package struct Opinion: Hashable, Codable, Sendable {
  /// What it is called in the case: 1 for the first.
  package let number: Int
  /// The event that gave it.
  package let version: Int
  package let author: ID<Person>
  package var answer: Reply?

  package struct Reply: Hashable, Codable, Sendable {
    package let isAdopted: Bool
    package let version: Int

    package init(isAdopted: Bool, version: Int) {
      self.isAdopted = isAdopted
      self.version = version
    }
  }

  package init(number: Int, version: Int, author: ID<Person>, answer: Reply? = nil) {
    self.number = number
    self.version = version
    self.author = author
    self.answer = answer
  }
}
