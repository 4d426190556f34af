import CityModel
import Testing

@testable import Casework

/// What counts, once, for whom.
struct TallyTests {
  @Test func `who abstains takes part and does not agree`() throws {
    let vote = try Counted(
      """
      101 wang 80.00 yes paper
      102 zhao 80.00 abstain online
      103 qian 80.00
      """)
    #expect(vote.count(.normal) == "heads 1/2/3 area 8000/16000/24000 took part ✓✓ agreed ✗✗ not adopted")
    let result = tally(vote.roll, vote.ballots, matter: .normal)
    #expect(result.abstaining == VoteWeight(heads: 1, areaHundredths: 8000))
  }

  /// Three flats of one owner are one head; of the three, one without a ballot leaves its area out.
  @Test func `an owner of several units is one head`() throws {
    let vote = try Counted(
      """
      101 developer 80.00 yes paper
      102 developer 80.00 yes paper
      103 developer 80.00
      104 wang 80.00 yes online
      """)
    #expect(vote.count(.special) == "heads 2/2/2 area 24000/24000/32000 took part ✓✓ agreed ✓✓ adopted")
  }

  @Test func `an owner who says both takes part and does not agree`() throws {
    let vote = try Counted(
      """
      101 zhou 80.00 yes paper
      102 zhou 80.00 no paper
      103 wang 80.00 yes online
      """)
    let result = tally(vote.roll, vote.ballots, matter: .normal)
    #expect(vote.count(.normal) == "heads 1/2/2 area 16000/24000/24000 took part ✓✓ agreed ✗✓ not adopted")
    #expect(result.divided == ["zhou"])
  }

  @Test func `the first ballot of a unit counts, by whichever channel`() throws {
    let vote = try Counted(
      """
      101 wang 80.00 yes paper
      102 zhao 80.00 no online
      + 101 no online
      + 102 yes paper
      + 102 yes online
      """)
    let result = tally(vote.roll, vote.ballots, matter: .normal)
    #expect(vote.count(.normal) == "heads 1/2/2 area 8000/16000/16000 took part ✓✓ agreed ✗✗ not adopted")
    #expect(result.duplicates.map(\.canonicalLine) == vote.ballots.suffix(3).map(\.canonicalLine))
  }

  /// Two lists numbered apart by mistake: some one of the two counts, and the same one however they are handed in.
  @Test func `two ballots of one number`() throws {
    let vote = try Counted("101 wang 80.00")
    let ballots = [Ballot.Choice.yes, .no].map { Ballot(unit: "101", choice: $0, channel: .paper, order: 1) }
    let results = [ballots, ballots.reversed()].map { tally(vote.roll, $0, matter: .normal) }
    #expect(results[0] == results[1])
    #expect(results[0].duplicates.count == 1)
  }

  @Test func `a voided ballot counts nowhere and makes room`() throws {
    let vote = try Counted(
      """
      101 wang 80.00 no paper void
      102 zhao 80.00 yes online
      + 101 yes online
      + 999 yes paper void
      """)
    let result = tally(vote.roll, vote.ballots, matter: .special)
    #expect(vote.count(.special) == "heads 2/2/2 area 16000/16000/16000 took part ✓✓ agreed ✓✓ adopted")
    #expect(result.duplicates.isEmpty && result.strangers.isEmpty && result.voided.count == 2)
  }

  @Test func `a door that is not on the roll`() throws {
    let vote = try Counted(
      """
      101 wang 80.00 no paper
      + 999 yes paper
      """)
    let result = tally(vote.roll, vote.ballots, matter: .normal)
    #expect(result.strangers.map(\.unit) == ["999"])
    #expect(result.takingPart == VoteWeight(heads: 1, areaHundredths: 8000))
  }

  @Test(
    arguments: [
      ([], [RollFault.empty]),
      ([("101", 0, "wang")], [.area(unit: "101")]),
      ([("101", -5, "wang")], [.area(unit: "101")]),
      ([("101", 100_000_000, "wang")], []),
      ([("101", 100_000_001, "wang")], [.area(unit: "101")]),
      ([("101", 1, "wang"), ("101", 1, "zhao"), ("102", 1, "")], [.twice(unit: "101"), .unreadable(unit: "102")]),
      ([("1\t1", 1, "wang")], [.unreadable(unit: "1\t1")]),
      ([("11", 1, "wang\nzhao")], [.unreadable(unit: "11")]),
    ] as [([(String, Int, String)], [RollFault])])
  func `a roll that cannot be voted by`(rows: [(String, Int, String)], faults: [RollFault]) {
    let entries = rows.map { RollEntry(unit: $0.0, areaHundredths: $0.1, owner: $0.2) }
    #expect(found(entries) == faults)
  }

  @Test func `a roll too long`() {
    let entries = (0...100_000).map { RollEntry(unit: "\($0)", areaHundredths: 1, owner: "wang") }
    #expect(found(entries) == [.tooLong])
    #expect(found(Array(entries.dropLast())) == [])
  }

  private func found(_ entries: [RollEntry]) -> [RollFault] {
    do throws(RollFaults) {
      _ = try VoteRoll(entries)
      return []
    } catch {
      return error.faults
    }
  }
}
