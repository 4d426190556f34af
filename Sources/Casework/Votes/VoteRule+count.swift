package import CityModel

extension VoteRule {
  /// The roll that a case holds: a unit, its area in square metres, and who owns it where that is said.
  ///
  /// A unit without an owner counts as one head of its own.
  ///
  /// - Throws: what is wrong with the roll, all of it.
  package func roll(_ rows: [[ID<FormField>: Answer]]) throws(RollFaults) -> VoteRoll {
    try VoteRoll(rows.map(RollEntry.init(row:)))
  }

  package func count(_ roll: VoteRoll, _ ballots: [Ballot], digest: String) -> VoteCount {
    let result = tally(roll, ballots, matter: matter)
    return VoteCount(
      heads: result.whole.heads, headsTakingPart: result.takingPart.heads, headsAgreeing: result.agreeing.heads,
      area: result.whole.areaHundredths, areaTakingPart: result.takingPart.areaHundredths,
      areaAgreeing: result.agreeing.areaHundredths, isQuorate: result.tookPart.isBoth, isAdopted: result.isAdopted,
      digest: digest)
  }
}
