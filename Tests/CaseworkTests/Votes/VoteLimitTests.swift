import CityModel
import Testing

@testable import Casework

/// Both sides of every limit of article 278, by heads and by area apart.
///
/// A roll of twelve owners of equal area, unless a row says otherwise; `owners` take part, `yes` of them agree.
struct VoteLimitTests {
  @Test(
    arguments: [
      // two thirds of twelve are eight: 以上 includes the number
      (7, 7, Matter.normal, "took part ✗✗ agreed ✓✓ not adopted"),
      (8, 8, .normal, "took part ✓✓ agreed ✓✓ adopted"),
      (7, 7, .special, "took part ✗✗ agreed ✓✓ not adopted"),
      (8, 8, .special, "took part ✓✓ agreed ✓✓ adopted"),
      // half of eight is four: 过半数 does not include it
      (8, 4, .normal, "took part ✓✓ agreed ✗✗ not adopted"),
      (8, 5, .normal, "took part ✓✓ agreed ✓✓ adopted"),
      (9, 4, .normal, "took part ✓✓ agreed ✗✗ not adopted"),
      (9, 5, .normal, "took part ✓✓ agreed ✓✓ adopted"),
      // three quarters of eight are six, of nine between six and seven
      (8, 5, .special, "took part ✓✓ agreed ✗✗ not adopted"),
      (8, 6, .special, "took part ✓✓ agreed ✓✓ adopted"),
      (9, 6, .special, "took part ✓✓ agreed ✗✗ not adopted"),
      (9, 7, .special, "took part ✓✓ agreed ✓✓ adopted"),
      (12, 8, .special, "took part ✓✓ agreed ✗✗ not adopted"),
      (12, 9, .special, "took part ✓✓ agreed ✓✓ adopted"),
      (0, 0, .normal, "took part ✗✗ agreed ✗✗ not adopted"),
      (0, 0, .special, "took part ✗✗ agreed ✗✗ not adopted"),
    ])
  func `heads and area alike`(owners: Int, yes: Int, matter: Matter, expected: String) throws {
    let lines = (1...12).map { door in
      "\(100 + door) owner\(door) 50.00" + (door > owners ? "" : door > yes ? " no paper" : " yes online")
    }
    let vote = try Counted(lines.joined(separator: "\n"))
    #expect(vote.count(matter).hasSuffix(expected))
  }

  /// One hundredth of a square metre decides.
  @Test(
    arguments: [
      ("66.66", "33.34", "✓✗"), ("66.67", "33.33", "✓✓"), ("66.66", "33.33", "✓✓"), ("66.65", "33.33", "✓✗"),
    ])
  func `the quorum by area`(taking: String, away: String, marks: String) throws {
    let vote = try Counted(
      """
      101 wang \(taking.dropLast(2))00 yes paper
      102 zhao 0.\(taking.suffix(2)) yes paper
      103 qian \(away)
      """)
    #expect(vote.count(.normal).contains("took part \(marks) "))
  }

  @Test func `heads without area, area without heads`() throws {
    let palace = """
      101 wang 300.00 no paper
      102 zhao 50.00 yes paper
      103 qian 50.00 yes online
      104 sun 50.00 yes online
      """
    #expect(
      try Counted(palace).count(.normal)
        == "heads 3/4/4 area 15000/45000/45000 took part ✓✓ agreed ✓✗ not adopted")
    #expect(
      try Counted(palace.replacing("no", with: "x").replacing("yes", with: "no").replacing("x", with: "yes"))
        .count(.normal) == "heads 1/4/4 area 30000/45000/45000 took part ✓✓ agreed ✗✓ not adopted")
  }

  /// Raising the fund needs three quarters of those taking part; the same votes suffice for another matter.
  @Test func `the kind of matter decides`() throws {
    let vote = try Counted(
      """
      101 wang 80.00 yes paper
      102 zhao 80.00 yes paper
      103 qian 80.00 no online
      """)
    #expect(vote.count(.normal) == "heads 2/3/3 area 16000/24000/24000 took part ✓✓ agreed ✓✓ adopted")
    #expect(vote.count(.special) == "heads 2/3/3 area 16000/24000/24000 took part ✓✓ agreed ✗✗ not adopted")
  }
}
