/// A part of those a survey speaks for: a block, a building, an age group.
package struct Stratum: Hashable, Codable, Sendable {
  package let name: String
  /// How many there are, asked or not: households or persons, the same in all strata of a frame.
  package let units: Int

  package init(name: String, units: Int) {
    self.name = name
    self.units = units
  }
}
