/// One exclusively owned part (专有部分) of the buildings that vote: a flat, a shop, a garage with a deed of its own.
package struct RollEntry: Hashable, Codable, Sendable {
  /// The door's code, the same on the roll and on the ballot.
  package let unit: String
  /// Square metres × 100, as registered: 89.35 m² is 8935.
  package let areaHundredths: Int
  /// Who owns it, by a name that is the same wherever the same owner stands. Joint owners of one unit are one owner.
  /// What is not sold yet, and what is sold but not handed over, stands under the developer.
  package let owner: String

  package init(unit: String, areaHundredths: Int, owner: String) {
    self.unit = unit
    self.areaHundredths = areaHundredths
    self.owner = owner
  }
}
