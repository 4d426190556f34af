import CityModel
import Testing

@testable import Checkup

/// Difference in differences: the estimate, what it stands on, and which judgement counts.
@Suite struct DifferenceTests {
  private let quiet = [50.0, 51, 50, 51, 50, 51, 50, 51, 50, 51, 50, 51, 50]

  /// The region falls by 10, the others by 4 and 2: the difference is -7.
  @Test func theEstimate() throws {
    let found = judged(quiet + [40], [quiet + [46], quiet.map { $0 + 7 } + [55]])
    let difference = try #require(found.difference)
    #expect(difference.obstacles == [] && found.way == .difference)
    #expect(difference.change?.value == -7)
    #expect(words(found.verdict.statement).hasPrefix("verdict.reached change=-7"))
  }

  /// All fall alike: before and after sees a success, the difference none.
  @Test func aFallEverywhere() {
    let found = judged(quiet + [40], [quiet + [40], quiet + [40]])
    #expect(words(found.beforeAfter.statement).hasPrefix("verdict.reached"))
    #expect(words(found.verdict.statement) == "verdict.not.no-change change=0 high=0 low=0")
  }

  @Test func aGapThatMovedBefore() {
    let drifting = quiet.enumerated().map { $1 - 2 * Double($0) }
    let found = judged(drifting + [20], [quiet + [50]])
    #expect(found.way == .beforeAfter && found.byDifference == nil)
    #expect(found.difference?.obstacles.map(\.statement.code) == ["difference.not-parallel"])
  }

  @Test func tooFewPeriods() {
    let found = judged(Array(quiet.suffix(6)) + [40], [Array(quiet.suffix(6)) + [50]])
    #expect(found.difference?.obstacles == [.tooFewPeriods(found: 5, least: 8)])
    #expect(words(found.verdict.statement) == "verdict.cannot-tell.series-too-short found=5 least=8")
  }

  @Test func aMissingValue() {
    let found = judged(quiet + [40], [quiet])
    #expect(found.difference?.obstacles.contains(.noValue("north", .after)) == true)
    #expect(found.way == .beforeAfter)
  }

  @Test func whatIsKnownBesideTheFigures() {
    let found = judged(quiet + [40], [quiet + [50]], known: [.comparisonTreated("north")])
    #expect(found.difference?.obstacles == [.comparisonTreated("north")])
    #expect(found.way == .beforeAfter)
  }

  /// Two medians with intervals each: MOVER over both changes. Here every distance is 3, so the root of four nines.
  @Test func intervalsOfCases() throws {
    let own = Change(value: -10, interval: -13 ... -7)
    let other = Change(value: -2, interval: -5...1)
    let found = difference(own, less: other)
    #expect(found.value == -8)
    #expect(abs(found.interval.upperBound - (-8 + 18.0.squareRoot())) < 1e-12)
    let both = mean(of: [other, other])
    #expect(both.value == -2 && abs(both.interval.upperBound - (-2 + 18.0.squareRoot() / 2)) < 1e-12)
  }

  private func judged(
    _ region: [Double], _ others: [[Double]], known: [DifferenceInDifferences.Obstacle] = []
  ) -> Judgement {
    let names = TownPack.divisions
    let prediction = Prediction(
      id: "p", indicator: "x", region: "west", starts: Sample.day("2026-09-01"), baseline: Sample.period("2026-08"),
      judged: Sample.period("2026-09"), changeLow: -12, change: -8, changeHigh: -5,
      comparisons: Array(names.prefix(others.count)), leastCases: 0, isDemonstration: false, method: Sample.text)
    return judgement(
      prediction, region: track("west", region, from: region.count),
      comparisons: zip(names, others).map { track($0, $1, from: region.count) }, known: known,
      sealed: Seal(sealed: Sample.day("2026-08-31"), isIntact: true), today: Sample.day("2026-10-01"))
  }

  /// Months up to September 2026, as many as the region has.
  private func track(_ region: ID<Region>, _ values: [Double], from count: Int) -> Track {
    let months = Sample.period("2026-09").earlier(count - 1) + [Sample.period("2026-09")]
    return Track(
      region: region,
      points: zip(months, values).map {
        Track.Point(period: $0, measured: Measured(value: $1, count: 0, interval: nil, isSampled: false))
      })
  }
}
