import CityModel
import Testing

@testable import Checkup

@Suite struct ComparisonTests {
  @Test func stocks() {
    check(
      .up, .stock,
      """
      26.7 2023-05-31  | 29.62 2022-12-31 | near, 5 months before; below: worse, -2.92
      26.7 2023-05-31  | 27.71 2023-12-31 | near, 7 months after; below: worse, -1.01
      26.7 2023-05-31  | 25.76 2024-12-31 | incomparable.too-far.after days=0 months=19
      48.91 2024-12-31 | 60.10 2024-12-31 | same; below: worse, -11.19
      48.91 2024-12-31 | 67.00 2024-12-31 | same; below: worse, -18.09
      57.33 2017-12-31 | 40.26 2022-12-31 | incomparable.too-far.after days=0 months=60
      """)
  }

  @Test func twelveMonthsAreNearAndADayMoreIsNot() {
    check(
      .up, .stock,
      """
      1 2022-12-31 | 2 2023-12-31 | near, 12 months after; below: worse, -1
      1 2022-12-31 | 2 2024-01-01 | incomparable.too-far.after days=1 months=12
      1 2023-12-31 | 2 2022-12-31 | near, 12 months before; below: worse, -1
      1 2023-12-31 | 2 2022-12-30 | incomparable.too-far.before days=1 months=12
      1 2023-02-28 | 2 2024-02-28 | near, 12 months after; below: worse, -1
      1 2023-02-28 | 2 2024-02-29 | incomparable.too-far.after days=1 months=12
      1 2024-02-29 | 2 2025-02-28 | near, 12 months after; below: worse, -1
      1 2024-02-29 | 2 2025-03-01 | incomparable.too-far.after days=1 months=12
      1 2023-05-31 | 2 2023-05-30 | near, 1 days before; below: worse, -1
      1 2023-05-31 | 2 2023-03-30 | near, 2 months 1 days before; below: worse, -1
      """)
  }

  @Test func aStockOfAYearHasNoDay() {
    check(
      .up, .stock,
      """
      63.18 2022       | 40.26 2022       | same; above: better, 22.92
      63.18 2022       | 40.26 2023       | incomparable.day-not-stated.observation, incomparable.day-not-stated.benchmark
      63.18 2022-12-31 | 40.26 2022       | incomparable.day-not-stated.benchmark
      63.18 2022       | 40.26 2022-12-31 | incomparable.day-not-stated.observation
      18 2020-11       | 10 2020-11       | same; above: better, 8
      18 2020-11       | 10 2020-11-30    | incomparable.day-not-stated.observation
      """)
  }

  @Test func flows() {
    check(
      .up, .flow,
      """
      96 2023              | 85.5 2023             | same; above: better, 10.5
      96 2023              | 87.2 2024             | near, the period after; above: better, 8.8
      96 2024              | 85.5 2023             | near, the period before; above: better, 10.5
      96 2022              | 87.2 2024             | incomparable.too-far.after days=0 months=24
      96 2024-01..2024-12  | 87.2 2024             | same; above: better, 8.8
      92.3 2024-01..2024-06 | 87.2 2024            | incomparable.different-length benchmarkMonths=12 observationMonths=6, incomparable.overlapping
      92.3 2023-01..2023-06 | 87.2 2024            | incomparable.different-length benchmarkMonths=12 observationMonths=6
      92.3 2024-01..2024-06 | 90 2024-07..2024-12  | near, the period after; above: better, 2.3
      92.3 2024-01..2024-07 | 90 2024-02..2024-08  | incomparable.overlapping
      5 2024-02            | 4 2024-01             | near, the period before; above: better, 1
      5 2024-01-02..2024-01-11 | 4 2024-01-12..2024-01-21 | near, the period after; above: better, 1
      5 2024-01-02..2024-01-11 | 4 2024-01-12..2024-01-22 | incomparable.different-length benchmarkDays=11 observationDays=10
      """)
  }

  @Test func whatIsMissingIsNamed() {
    check(
      .up, .stock,
      """
      63            | 40.26 2022-12-31 | incomparable.period-not-stated.observation
      63 2022-12-31 | >25              | incomparable.period-not-stated.benchmark
      63            | >25              | incomparable.period-not-stated.observation, incomparable.period-not-stated.benchmark
      - 2022-12-31  | 40.26 2022-12-31 | incomparable.no-value.observation
      63            | -                | incomparable.no-value.benchmark, incomparable.period-not-stated.observation, incomparable.period-not-stated.benchmark
      Ⅳ 2022-12-31  | Ⅱ 2022-12-31     | incomparable.class.observation, incomparable.class.benchmark
      """)
  }

  @Test func relationsSayWhatIsCertain() {
    check(
      .up, .flow,
      """
      >63 2022   | 40.26 2022 | same; above: better, >22.74
      >25 2024   | 26.7 2024  | same; standing.undecided.relation
      63.18 2022 | >25 2022   | same; standing.undecided.relation
      20 2022    | >25 2022   | same; below: worse, <-5
      25 2022    | >25 2022   | same; below: worse, <0
      25 2022    | >=25 2022  | same; standing.undecided.relation
      24 2022    | >=25 2022  | same; below: worse, <=-1
      >=95 2022  | 95 2022    | same; standing.undecided.relation
      >95 2022   | 95 2022    | same; above: better, >0
      <60 2022   | 60 2022    | same; below: worse, <0
      <<30 2022  | 30 2022    | same; below: worse, <<0
      31 2022    | <<30 2022  | same; above: better, >1
      >63 2022   | >40 2022   | same; standing.undecided.relation
      >63 2022   | <40 2022   | same; above: better, >23
      67.00 2022 | 67 2022    | same; equal: equal, 0.00
      """)
  }

  @Test func directionDecidesWhatIsBetter() {
    check(.down, .flow, "5 2024 | 4 2024 | same; above: worse, 1")
    check(.down, .flow, "3 2024 | 4 2024 | same; below: better, -1")
    check(.none, .flow, "5 2024 | 4 2024 | same; above: standing.undecided.no-direction, 1")
    check(.none, .flow, "4 2024 | 4 2024 | same; equal: equal, 0")
  }

  @Test func anotherIndicatorIsNeverComparable() {
    let benchmark = Benchmark(kind: .nation, observation: Sample.observation("4 2024", of: "y"))
    let result = compare(Sample.observation("5 2024"), with: benchmark, of: Sample.indicator())
    #expect(result.comparability == .notComparable([.differentIndicator]))
  }

  /// Each row: value and period | benchmark and period | what comes of it.
  private func check(
    _ direction: Indicator.Direction, _ nature: Indicator.Nature, _ table: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    for row in table.split(separator: "\n") {
      let columns = Sample.columns(row)
      let benchmark = Benchmark(kind: .nation, observation: Sample.observation(columns[1]))
      let result = compare(
        Sample.observation(columns[0]), with: benchmark, of: Sample.indicator("x", direction, nature))
      #expect(words(result) == columns[2], "\(row)", sourceLocation: location)
    }
  }
}
