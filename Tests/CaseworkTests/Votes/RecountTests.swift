import Chance
import CityModel
import Testing

@testable import Casework

/// Counting again: from the published lines, in any order, and by another way of reckoning.
struct RecountTests {
  private let text = """
    101 wang 80.00 yes paper
    102 zhao 89.35 no online
    103 zhao 45.10 yes paper
    104 qian 60.00 abstain online void
    + 101 no online
    + 104 yes paper
    + 999 yes paper
    """

  @Test func `the lines`() throws {
    let vote = try Counted(text)
    let result = tally(vote.roll, vote.ballots, matter: .special)
    #expect(
      result.canonicalLines.joined(separator: "\n").replacing("\t", with: " ") == """
        matter special
        whole 3 27445
        taking-part 3 27445
        agreeing 2 18510
        abstaining 0 0
        took-part true true
        agreed false false
        adopted false
        duplicate 4 101 no online valid
        stranger 6 999 yes paper valid
        voided 3 104 abstain online void
        divided zhao
        """)
  }

  @Test func `from the lines alone, in any order`() throws {
    let vote = try Counted(text)
    let expected = tally(vote.roll, vote.ballots, matter: .normal)
    var dice = SeededDice(seed: 278)
    for _ in 0..<50 {
      let rolled = try vote.roll.canonicalLines.shuffled(using: &dice).map {
        try #require(RollEntry(canonicalLine: $0))
      }
      let cast = try Ballot.canonicalLines(vote.ballots).shuffled(using: &dice)
        .map { try #require(Ballot(canonicalLine: $0)) }
      let roll = try VoteRoll(rolled)
      #expect(tally(roll, cast, matter: .normal).canonicalLines == expected.canonicalLines)
      #expect(roll.canonicalLines == vote.roll.canonicalLines)
    }
  }

  @Test(
    arguments: [
      "", "101\t80.00\twang", "101\t+80\twang", "101\t080\twang", "101\t80", "101\t80\twang\tzhao", "101\t80 \twang",
    ])
  func `not a line of a roll`(line: String) { #expect(RollEntry(canonicalLine: line) == nil) }

  @Test(
    arguments: [
      "", "1\t101\tyes\tpaper", "1\t101\tmaybe\tpaper\tvalid", "1\t101\tyes\tfax\tvalid", "1\t101\tyes\tpaper\tperhaps",
      "01\t101\tyes\tpaper\tvalid", "1\t101\tyes\tpaper\tvalid\t",
    ])
  func `not a line of a ballot`(line: String) { #expect(Ballot(canonicalLine: line) == nil) }

  /// Every way in which up to three units of areas 1, 2, 3, or four of areas 1, 2, can belong to owners and say nothing,
  /// yes, no or abstain, of either kind of matter, against a reckoning by fractions in lowest terms. Units are taken
  /// in ascending order of area: to name them otherwise is the same vote.
  @Test func `every small vote`() throws {
    var votes = 0
    for units in 1...4 {
      for areas in choices(of: units, from: units == 4 ? [1, 2] : [1, 2, 3]) where areas == areas.sorted() {
        for owners in choices(of: units, from: Array(0..<units)) where isNamedInOrder(owners) {
          let entries = areas.indices.map {
            RollEntry(unit: "\($0)", areaHundredths: areas[$0], owner: "o\(owners[$0])")
          }
          let roll = try VoteRoll(entries)
          for said in choices(of: units, from: [nil] + Ballot.Choice.allCases.map(Optional.some)) {
            let ballots = said.enumerated().compactMap { unit, choice in
              choice.map { Ballot(unit: "\(unit)", choice: $0, channel: .paper, order: unit) }
            }
            for matter in Matter.allCases {
              votes += 1
              let isAdopted = tally(roll, ballots, matter: matter).isAdopted
              if isAdopted != slowly(entries, said, matter) { Issue.record("\(entries) \(said) \(matter)") }
            }
          }
        }
      }
    }
    #expect(votes == 24 + 384 + 6_400 + 38_400)
  }
}

/// The end of a vote by another road: what each owner says first, then fractions in lowest terms.
private func slowly(_ entries: [RollEntry], _ said: [Ballot.Choice?], _ matter: Matter) -> Bool {
  let owners = Dictionary(grouping: entries.indices) { entries[$0].owner }.values
  let present = owners.filter { $0.contains { said[$0] != nil } }
  let willing = present.filter { owner in owner.allSatisfy { said[$0] == nil || said[$0] == .yes } }
  let presentArea = entries.indices.filter { said[$0] != nil }.map { entries[$0].areaHundredths }.reduce(0, +)
  let willingArea = entries.indices.filter { said[$0] == .yes }.map { entries[$0].areaHundredths }.reduce(0, +)
  let area = entries.map(\.areaHundredths).reduce(0, +)
  let (limit, mayEqual) = matter == .normal ? (Fraction(1, 2), false) : (Fraction(3, 4), true)
  return [(present.count, owners.count), (presentArea, area)].allSatisfy { Fraction($0.0, $0.1) >= Fraction(2, 3) }
    && [(willing.count, present.count), (willingArea, presentArea)].allSatisfy { part, whole in
      Fraction(part, whole) > limit || mayEqual && Fraction(part, whole) == limit
    }
}

/// In lowest terms, so that equal fractions are the same two numbers.
private struct Fraction: Comparable {
  let over: Int
  let under: Int

  init(_ over: Int, _ under: Int) {
    let divisor = greatestCommonDivisor(over, under)
    self.over = divisor == 0 ? 0 : over / divisor
    self.under = divisor == 0 ? 1 : under / divisor
  }

  static func < (one: Self, other: Self) -> Bool { one.over * other.under < other.over * one.under }
}

private func greatestCommonDivisor(_ one: Int, _ other: Int) -> Int {
  other == 0 ? one : greatestCommonDivisor(other, one % other)
}

/// Every row of so many of the things.
private func choices<Thing>(of count: Int, from things: [Thing]) -> [[Thing]] {
  guard count > 0 else { return [[]] }
  return choices(of: count - 1, from: things).flatMap { row in things.map { row + [$0] } }
}

/// Owners are named in the order they first appear, so that each way of sharing out comes once.
private func isNamedInOrder(_ owners: [Int]) -> Bool {
  var next = 0
  for owner in owners {
    if owner > next { return false }
    if owner == next { next += 1 }
  }
  return true
}
