/// What each unit of a roll pays of a sum, by its area; the fen add up to the sum exactly.
///
/// Each pays the whole fen of its part; the fen left over go one each to the largest remainders. Of equal remainders
/// the door that comes first on the roll pays, so that two reckonings give the same.
///
/// - Parameter fen: what the owners pay together.
/// - Returns: one amount for each entry of the roll, in its order.
/// - Precondition: 0 ≤ fen ≤ `FundingPlan.mostFen`.
/// - Source: the method of largest remainders (Hamilton); by area as Civil Code (民法典), article 283 shares out costs
///   that nothing else is agreed for.
package func householdShares(of fen: Int, roll: VoteRoll) -> [HouseholdShare] {
  precondition((0...FundingPlan.mostFen).contains(fen), "a sum of money that a plan can hold")
  let area = roll.whole.areaHundredths
  let parts = roll.entries.map { area.dividingFullWidth(fen.multipliedFullWidth(by: $0.areaHundredths)) }
  let left = fen - parts.map(\.quotient).reduce(0, +)
  let order = parts.indices.sorted { (-parts[$0].remainder, $0) < (-parts[$1].remainder, $1) }
  let paysOneMore = Set(order.prefix(left))
  return parts.indices.map { place in
    HouseholdShare(entry: roll.entries[place], fen: parts[place].quotient + (paysOneMore.contains(place) ? 1 : 0))
  }
}
