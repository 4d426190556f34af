import CityModel
import Testing

@testable import Checkup

@Suite struct ReadingTests {
  @Test func theNewestIsTheLastDay() {
    check(.stock, "a: 61 2022-12-31; b: 60 2021-12-31", "a | b a |")
    check(.flow, "a: 61 2022; b: 60 2024; c: 3 2023", "b | a c b |")
  }

  @Test func undatedIsNeverNewestBesideADatedOneAndIsKept() {
    check(.stock, "a: 63; b: 57.33 2017-12-31", "b | b a |")
    check(.stock, "a: 63 of study; b: 64 of b", "b | a b |")
  }

  @Test func amongEqualDatesTheBetterSource() {
    check(.stock, "a: 48.9 2024-12-31 of study; b: 48.91 2024-12-31 of c; c: 49 2024-12-31 of b", "c | a b c |")
    check(.stock, "a: 1 2024-12-31 of b; b: 2 2024-12-31 of b", "a | b a |")
    check(.stock, "a: >1 2024-12-31 of b; b: 2 2024-12-31 of b", "b | a b |")
  }

  @Test func amongEqualLastDaysThePeriodThatFits() {
    check(.stock, "a: 1 2024 of a; b: 2 2024-12-31 of c", "b | a b |")
    check(.flow, "a: 1 2024-12 of a; b: 2 2024 of c", "b | a b |")
  }

  @Test func soughtAndNotFoundIsKeptApart() {
    check(.stock, "a: - 2024-12-31; b: 2 2023-12-31", "b | b | a")
    check(.stock, "a: -", "- | | a")
    check(.stock, "", "- | |")
  }

  @Test func casesAreAFigureAmongOthers() {
    let indicator = Sample.indicator(
      "wait", .down, .flow, origin: .cases(procedure: "report", statistic: .medianResponse))
    let standard = Benchmark(kind: .standard, observation: Sample.observation("<=24 2026-08", of: "wait"))
    let pack = TownPack(indicators: [indicator], benchmarks: [standard]).pack
    let known = CaseReading(
      indicator: "wait", region: "city", period: Sample.period("2026-08"),
      statistic: CaseStatisticValue(value: 30.26, count: 12, interval: 20...40))
    let unknown = CaseReading(
      indicator: "wait", region: "city", period: Sample.period("2026-09"),
      statistic: CaseStatisticValue(value: nil, count: 3, waiting: 3, unknown: .notYet(waiting: 3)))
    let reading = pack.reading(of: indicator, in: "city", caseReadings: [known, unknown])
    #expect(reading.newest?.value?.text == "30.3")
    #expect(reading.comparisons.map(\.standing) == [.worse])
    #expect(reading.isGap)
    #expect(reading.missing.map(\.period) == [Sample.period("2026-09")])
  }

  @Test func benchmarksStandFromProvinceToStandardAndOldToNew() {
    let rows: [(Benchmark.Kind, String)] = [
      (.nation, "2"), (.standard, "1"), (.nation, "1 2023"), (.province, "3 2024"), (.nation, "1 2022"),
    ]
    let pack = TownPack(
      observations: [Sample.observation("5 2024")],
      benchmarks: rows.map { Benchmark(kind: $0.0, observation: Sample.observation($0.1)) }
    ).pack
    let reading = pack.reading(of: Sample.indicator(), in: "city")
    #expect(
      reading.comparisons.map { "\($0.benchmark.kind) \($0.benchmark.observation.period)" }
        == ["province 2024", "nation 2022", "nation 2023", "nation ", "standard "])
  }

  @Test func everyRegionThatHasAFigureIsReadTheCityFirst() {
    let indicator = Sample.indicator()
    func regions(_ observed: [ID<Region>]) -> [ID<Region>] {
      let observations = observed.map { Sample.observation("1 2024", in: $0) }
      return TownPack(observations: observations).pack.readings(of: indicator).map(\.region)
    }
    #expect(regions(["west", "city", "north"]) == ["city", "north", "west"])
    #expect(regions(["west"]) == ["west"])
    #expect(regions([]) == ["city"])
  }

  /// Observations `id: value period of source`; the expectation is `newest | series | missing`, by id.
  private func check(
    _ nature: Indicator.Nature, _ words: String, _ expected: String, at location: SourceLocation = #_sourceLocation
  ) {
    let observations = words.split(separator: ";").map { row in
      let parts = row.split(separator: ":").map { $0.trimmingPrefix(" ") }
      let halves = String(parts[1]).split(separator: " of ").map(String.init)
      return Sample.observation(
        halves[0], id: ID(String(parts[0])), source: ID(halves.count > 1 ? halves[1] : "a"))
    }
    let indicator = Sample.indicator("x", .up, nature)
    let reading = TownPack(observations: observations).pack.reading(of: indicator, in: "city")
    func ids(_ figures: [Figure]) -> String { figures.map { " " + $0.observations[0].id.text }.joined() }
    let newest = reading.newest?.observations[0].id.text ?? "-"
    #expect(
      "\(newest) |\(ids(reading.series)) |\(ids(reading.missing))" == expected, sourceLocation: location)
  }
}
