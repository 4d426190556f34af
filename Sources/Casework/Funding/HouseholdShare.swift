/// What one unit pays.
package struct HouseholdShare: Hashable, Sendable {
  package let entry: RollEntry
  package let fen: Int
}
