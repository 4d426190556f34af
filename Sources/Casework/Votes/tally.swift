package import CityModel

/// The count of a vote of owners by the dual quorum: two thirds taking part, then a majority of those, each by heads and
/// by area.
///
/// A ballot speaks for its unit. Area is counted by unit. A head takes part when any of its units does, and agrees when
/// all of its ballots that count do: the law counts an owner once and does not say what one who says both has said, so
/// saying both is not agreeing, and the owner is listed.
///
/// - Parameters:
///   - ballots: in any order, both channels together; `Ballot.order` says which of a unit's came first.
/// - Source: Civil Code (民法典), article 278.
package func tally(_ roll: VoteRoll, _ ballots: [Ballot], matter: Matter) -> VoteResult {
  let sorting = sort(ballots, by: roll)
  let weight = { (choice: Ballot.Choice) in
    VoteWeight(
      heads: sorting.choices.values.filter { $0 == [choice] }.count,
      areaHundredths: area(of: sorting.counted.filter { $0.choice == choice }, on: roll))
  }
  return VoteResult(
    matter: matter, whole: roll.whole,
    takingPart: VoteWeight(heads: sorting.choices.count, areaHundredths: area(of: sorting.counted, on: roll)),
    agreeing: weight(.yes), abstaining: weight(.abstain), duplicates: sorting.duplicates,
    strangers: sorting.strangers, voided: sorting.voided,
    divided: sorting.choices.filter { $0.value.count > 1 }.keys.sorted())
}

private struct Sorting {
  var counted: [Ballot] = []
  /// What each owner's ballots say; two things when they differ.
  var choices: [String: Set<Ballot.Choice>] = [:]
  var duplicates: [Ballot] = []
  var strangers: [Ballot] = []
  var voided: [Ballot] = []
}

/// A ballot that was voided does not stand in the way of the unit's next one.
private func sort(_ ballots: [Ballot], by roll: VoteRoll) -> Sorting {
  var sorting = Sorting()
  var heard: Set<String> = []
  for ballot in ballots.sorted() {
    guard !ballot.isVoided else {
      sorting.voided.append(ballot)
      continue
    }
    guard let entry = roll.byUnit[ballot.unit] else {
      sorting.strangers.append(ballot)
      continue
    }
    guard heard.insert(ballot.unit).inserted else {
      sorting.duplicates.append(ballot)
      continue
    }
    sorting.counted.append(ballot)
    sorting.choices[entry.owner, default: []].insert(ballot.choice)
  }
  return sorting
}

private func area(of ballots: [Ballot], on roll: VoteRoll) -> Int {
  ballots.compactMap { roll.byUnit[$0.unit]?.areaHundredths }.reduce(0, +)
}
