import CityModel
import Testing

@testable import Checkup

@Suite struct MapTests {
  @Test func threeRegionsOfOneDateAreDrawn() {
    check(
      "north 10 2020-11-01, east 20 2020-11-01, south 60 2020-11-01, west 30 2024-12-31",
      """
      drawn 2020-11-01: north 10 in 0, east 20 in 0, south 60 in 2
      west: map.other-period period=2024-12-31
      """)
  }

  @Test func twoAreNot() {
    check(
      "north 10 2020-11-01, east 20 2020-11-01, south 60, south >60 2020-11-01, west - 2020-11-01",
      """
      not drawn 2020-11-01: north 10 in 0, east 20 in 1
      south: map.period-not-stated, map.not-a-number
      west: map.sought-not-found
      """)
  }

  @Test func withNoDateThereIsNothingToHoldTogether() {
    check(
      "north 10, east 20, south 60",
      """
      not drawn -:
      north: map.period-not-stated
      east: map.period-not-stated
      south: map.period-not-stated
      west: map.no-value
      """)
  }

  @Test func thePeriodThatMostHaveIsTakenTheNewestAmongEquals() {
    check(
      """
      north 1 2020, east 1 2020, south 1 2020, north 2 2021, east 2 2021, south 2 2021, north 3 2022, east 3 2022
      """,
      """
      drawn 2021: north 2 in 0, east 2 in 0, south 2 in 0
      west: map.no-value
      """)
  }

  @Test func zonesAndFormerDivisionsAreNotOnTheMap() {
    check(
      "north 1 2020, east 2 2020, zone 3 2020, old 4 2020",
      """
      not drawn 2020: north 1 in 0, east 2 in 1
      south: map.no-value
      west: map.no-value
      """)
  }

  @Test func classesAreOfEqualWidth() {
    #expect(equalBreaks([]) == [])
    #expect(equalBreaks([4, 4]) == [4, 4])
    #expect(equalBreaks([0, 10]) == [0, 5, 10])
    #expect(equalBreaks([0, 1, 2, 3, 4, 5, 10]) == [0, 2, 4, 6, 8, 10])
    let breaks = equalBreaks([0, 1, 2, 3, 10])
    #expect([0, 1.9, 2, 3.9, 4, 9.9, 10].map { step(of: $0, in: breaks) } == [0, 0, 1, 1, 2, 4, 4])
    #expect(step(of: 4, in: [4, 4]) == 0)
  }

  /// Density: a census divided by an area whose source gives no date.
  @Test func quotients() {
    let observations =
      [
        ("p1", "people", "north", "651534 2020-11-01"), ("p2", "people", "east", "345728 2020-11-01"),
        ("p3", "people", "south", "100000 2020-11-01"), ("a1", "area", "north", "1407"),
        ("a1b", "area", "north", "1403.65"), ("a2", "area", "east", "1177 2020-11-01"), ("a3", "area", "south", "500"),
        ("a4", "area", "west", "80"),
      ].map { Sample.observation($0.3, id: ID($0.0), of: ID($0.1), in: ID($0.2)) }
    let density = Sample.indicator("density", .none, origin: .quotient(of: "people", by: "area", factor: 1))
    let pack = TownPack(indicators: [density], observations: observations).pack
    #expect(
      words(mapReading(density, pack)) == """
        drawn 2020-11-01: north 463.1 in 2, east 293.7 in 1, south 200 in 0
        west: map.part-missing indicator=people
        """)
    let notes = TownPack.divisions.map { region in
      pack.reading(of: density, in: region).newest?.notes.map { CheckupTests.words($0.statement) } ?? []
    }
    #expect(
      notes == [
        ["note.divisor-undated divisor=a1", "note.divisors-differ divisor=a1 others=a1b"], [],
        ["note.divisor-undated divisor=a3"], [],
      ])
  }

  @Test(arguments: [
    ("651534", "1407", 1, "463.1"), ("100000", "500", 1, "200"), ("10", "4", 1, "2.50"), ("10", "4", 100, "250"),
    ("3", "1000", 1, "0.00300"), ("651534", "500", 1, "1300"), (">100", "50", 1, ">2.00"), ("100", ">50", 1, "-"),
    ("100", "0", 1, "-"),
    ("-", "50", 1, "-"), ("Ⅳ", "50", 1, "-"),
  ])
  func digits(top: String, bottom: String, factor: Double, expected: String) {
    let value = quotient(Sample.value(top), Sample.value(bottom), factor)
    #expect(value.map { ($0.relation == .equal ? "" : $0.relation.rawValue) + $0.text } ?? "-" == expected)
  }

  /// Values `region value period`, by comma; the expectation is the map in words, then what each region lacks.
  private func check(_ observations: String, _ expected: String, at location: SourceLocation = #_sourceLocation) {
    let all = observations.split(separator: ",").map { row in
      let words = Sample.words(row.trimmingPrefix("\n"))
      return Sample.observation(words.dropFirst().joined(separator: " "), in: ID(words[0]))
    }
    let map = mapReading(Sample.indicator("x", .up, .stock), TownPack(observations: all).pack)
    #expect(words(map) == expected, sourceLocation: location)
  }

  private func words(_ map: MapReading) -> String {
    let values = map.values.map { " \($0.region) \($0.figure.value?.text ?? "-") in \($0.step)" }
    let gaps = map.gaps.map { gap in
      "\(gap.region): " + gap.reasons.map { CheckupTests.words($0.statement) }.joined(separator: ", ")
    }
    let head = "\(map.isDrawable ? "drawn" : "not drawn") \(map.period?.description ?? "-"):"
    return ([head + values.joined(separator: ",")] + gaps).joined(separator: "\n")
  }
}
