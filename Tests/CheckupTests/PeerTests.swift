import CityModel
import Testing

@testable import Checkup

/// Regions of one level in the order of an indicator.
@Suite struct PeerTests {
  @Test("ties share a rank, and who has no comparable value is named with the reason")
  func ranking() {
    check(
      .up, "north 30 2024, east 20 2024, south 20 2024, west >50 2024",
      """
      1 north 30, 2 east 20, 2 south 20
      west: map.not-a-number
      """)
    check(
      .down, "north 30 2024, east 20 2024, south 20 2024, west 50 2023",
      """
      1 east 20, 1 south 20, 3 north 30
      west: peers.only-adjacent period=2023
      """)
    check(
      .up, "north 30 2024, east 20 2021, zone 90 2024, old 80 2024",
      """
      1 north 30
      east: map.other-period period=2021
      south: map.no-value
      west: map.no-value
      """)
  }

  @Test("near dates are ranked where they are asked for, and only with those that they are near to themselves")
  func near() {
    let town = TownPack(
      indicators: [Sample.indicator()],
      observations: observations(
        "north 1 2024-06-30, north 9 2019-01-01, east 2 2024-06-30, south 3 2023-09-30, west 4 2025-05-31")
    ).pack
    let ranking = town.peerRanking(of: Sample.indicator(), over: TownPack.divisions, rule: .near)
    #expect(ranking.rows.map(\.entry.region) == ["south", "east", "north"])
    #expect(ranking.rows.map { $0.entry.distance != nil } == [true, false, false])
    #expect(
      ranking.figures.leftOut.flatMap(\.reasons).map { words($0.statement) } == [
        "peers.too-far-from period=2023-09-30 region=south"
      ])
    #expect(ranking.figures.periods.map(\.count) == [1, 2, 1, 1])
  }

  @Test("inequality is weighted where every ranked region has a population")
  func inequality() throws {
    let town = try pack("example")
    let ranking = town.peerRanking(
      of: try #require(town.indicator("park-area")), over: town.peers(under: town.city.region))
    #expect(ranking.rows.map(\.entry.region) == ["990103", "990101", "990102"])
    #expect(ranking.weighted?.by == "population")
    #expect(ranking.rows[1].trend?.trend.score == 10)
    let bare = town.peerRanking(
      of: try #require(town.indicator("population")), over: town.peers(under: town.city.region))
    #expect(bare.weighted == nil && bare.inequality != nil && !bare.isJudged)
  }

  @Test("the levels of a city are the regions with two divisions or more")
  func levels() throws {
    #expect(try pack("bazhong").levels == ["511900"])
    #expect(try pack("bazhong").peers(under: "511900") == ["511902", "511903", "511921", "511922", "511923"])
  }

  @Test("the five counties: too little for any score, and the sheet says what is lacking")
  func counties() throws {
    let city = try pack("bazhong")
    let sheet = city.score(try #require(city.composite("county-livability")))
    #expect(sheet.rows.count == 5 && sheet.rows.allSatisfy { $0.score == nil && $0.rank == nil && !$0.lacks.isEmpty })
    #expect(sheet.log.count { if case .tooLittle = $0 { true } else { false } } == 5)
  }

  @Test("the example has a score in every district, and the log is as committed")
  func example() throws {
    let town = try pack("example")
    let sheet = town.score(try #require(town.composite("district-livability")))
    let rows = sheet.rows.map { row in
      let interval = row.rankInterval.map { "\($0.lowerBound)-\($0.upperBound)" } ?? "-"
      return "\(row.region) \(row.score.map(short) ?? "-") rank \(row.rank.map(String.init) ?? "-") in \(interval)\n"
    }
    let log = sheet.log.map { note in
      "  \(words(note.statement))\(note.reason.map { "; \(words($0))" } ?? "")\n"
    }
    try expectSnapshot((rows + log).joined(), "example-score.txt")
  }

  private func check(
    _ direction: Indicator.Direction, _ values: String, _ expected: String, at place: SourceLocation = #_sourceLocation
  ) {
    let indicator = Sample.indicator("x", direction, .flow)
    let town = TownPack(indicators: [indicator], observations: observations(values)).pack
    let ranking = town.peerRanking(of: indicator, over: town.peers(under: "city"))
    let rows = ranking.rows.map { "\($0.rank) \($0.entry.region) \(short($0.entry.number))" }.joined(separator: ", ")
    let left = ranking.figures.leftOut.map { left in
      "\(left.region): " + left.reasons.map { words($0.statement) }.joined(separator: ", ")
    }
    #expect(([rows] + left).joined(separator: "\n") == expected, sourceLocation: place)
  }

  private func observations(_ values: String) -> [Observation] {
    values.split(separator: ",").map { row in
      let words = Sample.words(row)
      return Sample.observation(words.dropFirst().joined(separator: " "), in: ID(words[0]))
    }
  }
}
