import CityModel
import Testing

@testable import Checkup

/// Composite scores over the made-up town: what is left out, what is said, and that the same gives the same.
@Suite struct ScoreSheetTests {
  /// Two groups, `a` and `b` in the first and `c` in the second, of which less is better.
  private static let full = """
    a: north 0 2024, east 50 2024, south 100 2024, west 50 2024
    b: north 10 2024, east 20 2024, south 30 2024, west 20 2024
    c: north 3 2024, east 2 2024, south 1 2024, west 2 2024
    """

  @Test("a score, with ties")
  func plain() {
    check(Self.full, expect: "north 0 4, east 50 2, south 100 1, west 50 2")
  }

  @Test("what is missing is left out and its group carries the weight; too little is no score, and never a zero")
  func missing() {
    let values = """
      a: east 50 2024, south 100 2024, north 0 2024
      b: north 10 2024, east 20 2024, south 30 2024
      c: north 3 2024, east 2 2024, south 1 2024, west 2 2024
      """
    check(values, expect: "north 0 3, east 50 2, south 100 1, west - -")
    let sheet = sheet(values.replacing("north 0 2024", with: "north - 2024"))
    #expect(scores(sheet) == "north 0 3, east 37.5 2, south 100 1, west - -", "b alone stands for the first group")
    let codes = sheet.log.map(\.statement.code)
    #expect(codes.contains("method.reweighted") && codes.contains("method.too-little"))
    #expect(sheet.rows[3].lacks == [0, 1])
  }

  @Test("values of far-away or unstated dates are never scored together")
  func dates() {
    let sheet = sheet(
      Self.full.replacing("west 50 2024", with: "west 50 2019").replacing("c: north 3 2024", with: "c: north 3"))
    #expect(scores(sheet) == "north - -, east 25 2, south 100 1, west 25 2")
    let left = sheet.columns.flatMap(\.figures.leftOut).flatMap(\.reasons).map(\.statement.code)
    #expect(left == ["map.other-period", "map.period-not-stated"])
  }

  @Test("near dates are taken where the composite says so, each marked")
  func near() {
    let values = """
      a: north 0 2024-12-31, east 50 2024-12-31, south 100 2024-06-30, west 50 2023-06-30
      b: north 10 2024, east 20 2024, south 30 2024, west 20 2024
      c: north 3 2024, east 2 2024, south 1 2024, west 2 2024
      """
    let near = sheet(values, method: method(periods: .near), natures: ["a": .stock])
    #expect(near.columns[0].figures.entries.map(\.region) == ["north", "east", "south"])
    #expect(near.log.contains { $0.statement.code == "method.near" })
    let same = sheet(values, natures: ["a": .stock])
    #expect(same.columns[0].figures.entries.map(\.region) == ["north", "east"])
    #expect(
      same.columns[0].figures.leftOut.flatMap(\.reasons).map { words($0.statement) } == [
        "peers.only-near days=1 months=6 period=2024-06-30", "map.other-period period=2023-06-30",
      ])
  }

  @Test("a zero under the geometric mean is handled by the rule and said")
  func zero() {
    let annul = sheet(Self.full, method: method(.geometric, zero: .annul))
    #expect(scores(annul) == "north 0 4, east 50 2, south 100 1, west 50 2")
    #expect(annul.log.contains(.zero("north", .annul)))
    let none = sheet(Self.full, method: method(.geometric, zero: .noScore))
    #expect(scores(none) == "north - -, east 50 2, south 100 1, west 50 2")
    let floor = sheet(Self.full, method: method(.geometric, zero: .floor(4)))
    #expect(scores(floor) == "north 4 4, east 50 2, south 100 1, west 50 2")
    #expect(floor.log.contains(.zero("north", .floor(4))))
  }

  @Test("weights from the data need three complete regions, or nobody has a score")
  func fewComplete() {
    let values = """
      a: north 0 2024, east 50 2024
      b: north 10 2024, east 20 2024, south 30 2024, west 20 2024
      c: north 3 2024, east 2 2024, south 1 2024, west 2 2024
      """
    let sheet = sheet(values, method: method(weighting: .critic))
    #expect(scores(sheet) == "north - -, east - -, south - -, west - -")
    #expect(sheet.log.contains(.noWeights(complete: 2, least: 3)))
    #expect(scores(self.sheet(Self.full, method: method(weighting: .entropy))).hasSuffix("west 50 2"))
  }

  @Test("an indicator that is alike everywhere has no weight, and the log says so")
  func noSpread() {
    let sheet = sheet(Self.full.replacing(/b: .*/, with: "b: north 7 2024, east 7 2024, south 7 2024, west 7 2024"))
    #expect(sheet.columns.map(\.weight) == [0.5, 0, 0.5])
    #expect(sheet.log.contains(.noSpread("b")))
  }

  @Test("the same seed gives the same rank intervals; where nothing is varied they have no width")
  func sensitivity() {
    let still = sheet(Self.full, runs: 50)
    #expect(still.rows.map(\.rankInterval) == [4...4, 2...2, 1...1, 2...2])
    let close = """
      a: north 0 2024, east 80 2024, south 100 2024, west 60 2024
      b: north 10 2024, east 20 2024, south 18 2024, west 30 2024
      c: north 3 2024, east 2 2024, south 2 2024, west 2 2024
      """
    let one = sheet(close, runs: 300, spread: 0.9)
    #expect(one.rows.map(\.rankCounts) == sheet(close, runs: 300, spread: 0.9).rows.map(\.rankCounts))
    #expect(one.rows.contains { $0.rankInterval.map { $0.count > 1 } ?? false })
    #expect(one.rows[0].rankInterval == 4...4, "the last in everything stays the last")
    #expect(one.rows.allSatisfy { $0.rankCounts?.reduce(0, +) == 300 })
  }

  @Test("the order in which indicators and weights are written changes no score")
  func order() {
    let given = method(weighting: .given)
    let one = sheet(Self.full.replacing("north 0", with: "north 20"), method: given, weights: ["a": 3, "b": 1, "c": 2])
    let other = sheet(
      Self.full.replacing("north 0", with: "north 20"), method: given, weights: ["a": 3, "b": 1, "c": 2], isTurned: true
    )
    #expect(zip(one.rows, other.rows).allSatisfy { abs(($0.score ?? 0) - ($1.score ?? 0)) < 1e-9 })
  }

  @Test("what holds a region back is shared among what it lacks")
  func obstacles() {
    let row = sheet(Self.full).rows[1]
    #expect(row.obstacles == [0.25, 0.25, 0.5])
    #expect(sheet(Self.full).rows[2].obstacles == [0, 0, 0])
  }

  // MARK: -

  private func check(_ values: String, expect: String, at place: SourceLocation = #_sourceLocation) {
    #expect(scores(sheet(values)) == expect, sourceLocation: place)
  }

  private func scores(_ sheet: ScoreSheet) -> String {
    sheet.rows.map { "\($0.region) \($0.score.map(short) ?? "-") \($0.rank.map(String.init) ?? "-")" }
      .joined(separator: ", ")
  }

  private func method(
    _ aggregation: Composite.Aggregation = .arithmetic, weighting: Composite.Weighting = .equal,
    zero: Composite.ZeroRule = .annul, periods: Composite.PeriodRule = .same
  ) -> Composite.Method {
    Composite.Method(
      periods: periods, outliers: .none, normalisation: .minMax, weighting: weighting, aggregation: aggregation,
      zero: zero, leastData: 0.5)
  }

  private func sheet(
    _ values: String, method: Composite.Method? = nil, natures: [ID<Indicator>: Indicator.Nature] = [:], runs: Int = 0,
    spread: Double = 0, weights: [String: Double] = [:], isTurned: Bool = false
  ) -> ScoreSheet {
    let method = method ?? self.method()
    let town = TownPack(
      indicators: ["a", "b", "c"].map { Sample.indicator($0, $0 == "c" ? .down : .up, natures[$0] ?? .flow) },
      observations: values.split(separator: "\n").flatMap(observations)
    ).pack
    func part(_ id: String) -> Composite.Part {
      .init(indicator: ID(id), weight: weights[id] ?? 1, direction: nil, worst: nil, best: nil)
    }
    let first = Composite.Group(
      name: Sample.text, weight: 1, parts: isTurned ? [part("b"), part("a")] : [part("a"), part("b")], groups: [])
    let second = Composite.Group(name: Sample.text, weight: 1, parts: [part("c")], groups: [])
    return town.score(
      Composite(
        id: "x", name: Sample.text, summary: Sample.text, regions: [], parent: nil, period: nil,
        groups: isTurned ? [second, first] : [first, second], method: method,
        sensitivity: .init(
          runs: runs, seed: 11, weightSpread: spread, outliers: [.none], normalisations: [method.normalisation],
          weightings: [method.weighting], aggregations: [method.aggregation]), isDemonstration: false))
  }

  /// `a: north 10 2024, east 20 2024`
  private func observations(_ line: Substring) -> [Observation] {
    let parts = line.split(separator: ":")
    return parts[1].split(separator: ",").map { row in
      let words = Sample.words(row)
      return Sample.observation(
        words.dropFirst().joined(separator: " "), id: ID("\(parts[0])-\(words[0])"), of: ID(String(parts[0])),
        in: ID(words[0]))
    }
  }
}
