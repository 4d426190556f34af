import CityModel
import Testing

@testable import Casework

struct FundingTests {
  @Test(
    arguments: [
      ([(.publicMoney, 600), (.residents, 300), (.privateMoney, 100)], 0, 600),
      ([(.publicMoney, 600), (.publicMoney, 150), (.residents, 250)], 0, 750),
      ([(.publicMoney, 600)], 400, 600),
      ([(.privateMoney, 1001)], -1, 0),
      ([], 1000, 0),
    ] as [([(FundingLine.Kind, Int)], Int, Int)])
  func `what a plan leaves open`(lines: [(FundingLine.Kind, Int)], gap: Int, publicFen: Int) throws {
    let plan = try FundingPlan(lines.map { FundingLine($0.0, fen: $0.1) }, totalFen: 1000)
    #expect(plan.gapFen == gap)
    #expect(plan.isBalanced == (gap == 0))
    #expect(plan.share(of: .publicMoney) == Ratio(publicFen, of: 1000))
  }

  /// A guard's limit of 60 %, to the fen.
  @Test func `a limit for public money`() throws {
    let limit = Ratio(60, of: 100)
    let at = try FundingPlan([FundingLine(.publicMoney, fen: 600_000_000)], totalFen: 1_000_000_000)
    let over = try FundingPlan([FundingLine(.publicMoney, fen: 600_000_001)], totalFen: 1_000_000_000)
    #expect(!at.share(of: .publicMoney).isOver(limit))
    #expect(over.share(of: .publicMoney).isOver(limit))
  }

  @Test func `plans that are none`() {
    let most = FundingPlan.mostFen
    #expect(throws: FundingPlan.Fault.total) { try FundingPlan([], totalFen: 0) }
    #expect(throws: FundingPlan.Fault.total) { try FundingPlan([], totalFen: most + 1) }
    #expect(throws: FundingPlan.Fault.line(1)) {
      try FundingPlan([FundingLine(.residents, fen: 0), FundingLine(.residents, fen: -1)], totalFen: 1)
    }
    #expect(throws: FundingPlan.Fault.line(0)) {
      try FundingPlan([FundingLine(.residents, fen: most + 1)], totalFen: 1)
    }
    #expect(throws: FundingPlan.Fault.tooLong) {
      try FundingPlan(Array(repeating: FundingLine(.residents, fen: 1), count: 1001), totalFen: 1)
    }
    #expect(throws: Never.self) {
      try FundingPlan(Array(repeating: FundingLine(.residents, fen: most), count: 1000), totalFen: most)
    }
  }

  @Test(
    arguments: [
      (100, [1, 1, 1], [34, 33, 33]), (101, [1, 1, 1], [34, 34, 33]), (100, [3, 1], [75, 25]), (1, [1, 2], [0, 1]),
      (0, [1, 2], [0, 0]), (10, [1, 1, 4], [2, 2, 6]), (1000, [8935, 4510, 6000], [459, 232, 309]),
      (10_000_000_000_000, [100_000_000, 99_999_999], [5_000_000_025_000, 4_999_999_975_000]),
    ])
  func `by area, to the fen`(fen: Int, areas: [Int], expected: [Int]) throws {
    #expect(try shares(of: fen, areas) == expected)
  }

  /// In 500 sums of chance: they add up, nobody is a whole fen off, and who has more area never pays less.
  @Test func `always add up`() throws {
    var dice = Dice(seed: 283)
    for _ in 0..<500 {
      let areas = (0..<Int.random(in: 1...30, using: &dice)).map { _ in Int.random(in: 1...20_000, using: &dice) }
      let fen = Int.random(in: 0...1_000_000_000, using: &dice)
      let paid = try shares(of: fen, areas)
      let whole = areas.reduce(0, +)
      #expect(paid.reduce(0, +) == fen)
      #expect(zip(paid, areas).allSatisfy { abs($0 * whole - fen * $1) < whole })
      for (one, other) in zip(areas.indices, areas.indices.dropFirst()) where areas[one] > areas[other] {
        #expect(paid[one] >= paid[other])
      }
    }
  }

  private func shares(of fen: Int, _ areas: [Int]) throws -> [Int] {
    let entries = areas.enumerated().map { RollEntry(unit: "\(100 + $0)", areaHundredths: $1, owner: "o\($0)") }
    return householdShares(of: fen, roll: try VoteRoll(entries)).map(\.fen)
  }
}
