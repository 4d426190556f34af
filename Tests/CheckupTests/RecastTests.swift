import Chance
import CityModel
import Testing

@testable import Checkup

/// Figures of earlier times in today's boundaries, worked by hand. Today is 2026-01-01; `a`, `b`, `c` lie in the city.
@Suite struct RecastTests {
  @Test func nothingChanged() {
    check([], "a 10 2010", of: "a", "2010 10 as it was")
  }

  /// 2013: a gave 30 % of itself to a new b. b's history is 30 % of a's, a's own is 70 %.
  @Test func aSplit() {
    let changes = ["2013-06-01 split a -> a 0.7", "2013-06-01 split a -> b 0.3"]
    check(changes, "a 100 2010, a 80 2020, b 30 2020", of: "a", "2010 70 from a*0.7 estimated; 2020 80 as it was")
    check(changes, "a 100 2010, a 80 2020, b 30 2020", of: "b", "2010 30 from a*0.3 estimated; 2020 30 as it was")
  }

  @Test func aMissingShare() {
    let changes = ["2013-06-01 split a -> a", "2013-06-01 split a -> b"]
    check(changes, "a 100 2010, b 30 2020", of: "b", "2010 left recast.share-not-stated region=a; 2020 30 as it was")
    check(changes, "a 100 2010", of: "a", "2010 left with 100 recast.share-not-stated region=a")
  }

  @Test func aMerge() {
    let changes = ["2013-06-01 merge a -> c", "2013-06-01 merge b -> c"]
    check(changes, "a 100.5 2010, b 20 2010", of: "c", "2010 120.5 from a*1 b*1")
    check(changes, "a 100 2010", of: "c", "2010 left recast.part-missing region=b")
    check(changes, "a 100 2010, b >20 2010", of: "c", "2010 left recast.not-a-number region=b")
  }

  /// What was split and merged again is whole again, whoever knows the shares.
  @Test func splitThenMerge() {
    let changes = [
      "2005-01-01 split a -> a", "2005-01-01 split a -> b", "2015-01-01 merge a -> c", "2015-01-01 merge b -> c",
    ]
    check(
      changes, "a 100 2001, a 60 2010, b 45 2010, c 110 2020", of: "c",
      "2001 100 from a*1; 2010 105 from a*1 b*1; 2020 110 as it was")
  }

  /// 2005 a gives half to b; 2010 b gives a fifth to c; 2015 c is renamed to d.
  @Test func aChain() {
    let changes = [
      "2005-01-01 move a -> b 0.5", "2010-01-01 move b -> c 0.2", "2015-01-01 rename c -> d",
    ]
    check(
      changes, "a 100 2000, b 50 2000, c 10 2000", of: "d",
      "2000 30 from a*0.1 b*0.2 c*1 estimated")
    check(
      changes, "a 100 2000, b 50 2000, c 10 2000", of: "b", "2000 80 from a*0.4 b*0.8 estimated")
    check(changes, "a 50 2007, b 100 2007, c 10 2007", of: "d", "2007 30 from b*0.2 c*1 estimated")
    check(changes, "c 30 2012", of: "d", "2012 30 from c*1")
  }

  /// The day of the change itself is neither before nor after; a year lies across it; the day before does not.
  @Test(arguments: [
    ("2013", "left with 100 recast.across-change date=2013-06-01"),
    ("2013-06-01", "left with 100 recast.across-change date=2013-06-01"),
    ("2013-05-31", "70 from a*0.7 estimated"),
    ("2013-06-02", "100 as it was"),
    ("2012", "70 from a*0.7 estimated"),
  ])
  func beforeAndAcross(period: String, expected: String) {
    let changes = ["2013-06-01 split a -> a 0.7", "2013-06-01 split a -> b 0.3"]
    check(changes, "a 100 \(period)", of: "a", "\(period) \(expected)")
  }

  /// A change of which only the year is known stands in the way of the whole year.
  @Test func aVagueDate() {
    check(["2013 rename b -> a"], "b 9 2013-11", of: "a", "2013-11 left recast.across-change date=2013")
    check(["2013 rename b -> a"], "b 9 2012-12", of: "a", "2012-12 9 from b*1")
  }

  /// A share in per cent does not add up; under another id it is the same.
  @Test func ratios() {
    check(
      ["2013-06-01 merge a -> c", "2013-06-01 merge b -> c"], "a 40 2010, b 60 2010", of: "c", addsUp: false,
      "2010 left recast.not-additive")
    check(["2013-06-01 rename a -> c"], "a 40 2010", of: "c", addsUp: false, "2010 40 from a*1")
  }

  /// A quotient is recast through its parts: (30 + 10) / (2 + 3).
  @Test func quotients() {
    let density = Sample.indicator("d", origin: .quotient(of: "x", by: "y", factor: 1))
    let pack = TownPack(
      indicators: [counted("x"), counted("y"), density],
      observations: [
        Sample.observation("30 2010", of: "x", in: "a"), Sample.observation("10 2010", of: "x", in: "b"),
        Sample.observation("2 2010", of: "y", in: "a"), Sample.observation("3 2010", of: "y", in: "b"),
      ],
      changes: ["2013-06-01 merge a -> c", "2013-06-01 merge b -> c"], more: ["a", "b", "c"]
    ).pack
    #expect(words(pack.recast(density, in: "c", today: Sample.day("2026-01-01"))) == "2010 8.00 from a*1 b*1")
    let lacking = TownPack(
      indicators: [counted("x"), counted("y"), density],
      observations: [Sample.observation("30 2010", of: "x", in: "a"), Sample.observation("2 2010", of: "y", in: "a")],
      changes: ["2013-06-01 merge a -> c", "2013-06-01 merge b -> c"], more: ["a", "b", "c"]
    ).pack
    #expect(
      words(lacking.recast(density, in: "c", today: Sample.day("2026-01-01")))
        == "2010 left recast.quotient-part indicator=x")
  }

  /// A division that began since then out of nobody knows what: its neighbours' older figures stay as they were.
  @Test func anUnexplainedNeighbour() {
    let pack = TownPack(
      indicators: [counted("x")],
      observations: [Sample.observation("9 2010", in: "a"), Sample.observation("7 2020", in: "a")],
      more: ["a", "b from 2013-08"]
    ).pack
    #expect(
      words(pack.recast(counted("x"), in: "a", today: Sample.day("2026-01-01")))
        == "2010 left with 9 recast.unexplained region=b; 2020 7 as it was")
  }

  @Test func undated() {
    check(["2013-06-01 rename b -> a"], "a 9", of: "a", " left with 9 recast.undated")
  }

  /// A change that is still to come does not count yet.
  @Test func theFuture() {
    check(["2027-01-01 merge b -> a", "2027-01-01 merge c -> a"], "a 9 2010", of: "a", "2010 9 as it was")
  }

  /// Whatever happened, with every share stated the sum over today's regions is the sum over those of then.
  @Test func totalsAreKept() throws {
    for seed in UInt64(1)...200 {
      var chance = SeededDice(seed: seed)
      let history = RegionHistory(steps: 6, &chance)
      let first = history.first.map { Sample.observation("\(1 + chance.next() % 1000) 2000", id: ID($0), in: ID($0)) }
      let pack = TownPack(
        indicators: [counted("x")], observations: first, changes: history.changes, more: history.all
      ).pack
      let values = try history.last.map { region in
        let found = pack.recast(counted("x"), in: ID(region), today: Sample.day("2026-01-01"))
        return try #require(found.first?.unrounded(pack), "seed \(seed): \(region) of \(history.changes)")
      }
      let before = first.compactMap(\.value?.number).reduce(0, +)
      #expect(abs(values.reduce(0, +) - before) < 1e-6 * before, "seed \(seed): \(history.changes)")
    }
  }

  private func counted(_ id: ID<Indicator>) -> Indicator {
    Indicator(
      id: id, name: Sample.text, definition: Sample.text, unit: Sample.text, direction: .up, nature: .stock,
      feature: nil, origin: .observed, addsUp: true)
  }

  /// Observations as `region value period`.
  private func check(
    _ changes: [String], _ observations: String, of region: ID<Region>, addsUp: Bool = true, _ expected: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    let indicator = addsUp ? counted("x") : Sample.indicator()
    let pack = TownPack(
      indicators: [indicator],
      observations: observations.split(separator: ",").map { row in
        let words = Sample.words(row)
        return Sample.observation(words.dropFirst().joined(separator: " "), in: ID(words[0]))
      }, changes: changes, more: ["a", "b", "c", "d"]
    ).pack
    let found = words(pack.recast(indicator, in: region, today: Sample.day("2026-01-01")))
    #expect(found == expected, sourceLocation: location)
  }

  private func words(_ recasts: [Recast]) -> String { recasts.map(words).joined(separator: "; ") }

  private func words(_ recast: Recast) -> String {
    switch recast.outcome {
    case .unchanged(let figure): "\(recast.period) \(figure.value?.text ?? "-") as it was"
    case .recast(let value, _, let parts, let isEstimated):
      "\(recast.period) \(value.text) from "
        + parts.map { "\($0.region)*\(short($0.share))" }.joined(separator: " ") + (isEstimated ? " estimated" : "")
    case .left(let figure, let reason):
      "\(recast.period) left \(figure.map { "with \($0.value?.text ?? "-") " } ?? "")"
        + CheckupTests.words(reason.statement)
    }
  }
}

extension Recast {
  /// The sum of its parts, before it is written with the parts' decimals.
  fileprivate func unrounded(_ pack: Pack) -> Double? {
    func number(_ region: ID<Region>) -> Double? {
      pack.observations.first { $0.region == region }?.value?.number
    }
    switch outcome {
    case .unchanged(let figure): return figure.value?.number
    case .recast(_, _, let parts, _): return parts.reduce(0) { $0 + $1.share * (number($1.region) ?? .nan) }
    case .left: return nil
    }
  }
}

/// A random history of four regions: splits, merges, moves and renames, a year apart, every share stated.
private struct RegionHistory {
  private(set) var changes: [String] = []
  let first = ["r1", "r2", "r3", "r4"]
  private(set) var last: [String]
  private(set) var all: [String]

  init(steps: Int, _ chance: inout SeededDice) {
    last = first
    all = first
    for step in 0..<steps { happen(2003 + step, &chance) }
  }

  private mutating func happen(_ year: Int, _ chance: inout SeededDice) {
    let order = last.shuffled(using: &chance)
    let (one, other) = (order[0], order[1])
    let tenths = 1 + Int(chance.next() % 9)
    let new = "r\(all.count + 1)"
    let date = "\(year)-07-01"
    switch chance.next() % 4 {
    case 0:
      add(new)
      changes += ["\(date) split \(one) -> \(one) 0.\(tenths)", "\(date) split \(one) -> \(new) 0.\(10 - tenths)"]
    case 1 where last.count > 2:
      add(new)
      last.removeAll { $0 == one || $0 == other }
      changes += ["\(date) merge \(one) -> \(new)", "\(date) merge \(other) -> \(new)"]
    case 2: changes.append("\(date) move \(one) -> \(other) 0.\(tenths)")
    default:
      add(new)
      last.removeAll { $0 == one }
      changes.append("\(date) rename \(one) -> \(new)")
    }
  }

  private mutating func add(_ region: String) {
    all.append(region)
    last.append(region)
  }
}
