/// How much of a roll: its owners counted by heads, and their area in m² × 100.
package struct VoteWeight: Hashable, Codable, Sendable {
  package let heads: Int
  package let areaHundredths: Int

  package init(heads: Int, areaHundredths: Int) {
    self.heads = heads
    self.areaHundredths = areaHundredths
  }
}
