import Chance
import CityModel
import Foundation
import Testing

@testable import Checkup

/// What the methods of verdicts come to on seeded numbers, committed so that `Tests/System/verdicts.py` can hold each
/// figure to scipy and numpy.
@Suite struct MethodFiguresTests {
  @Test func figures() throws {
    let figures = Figures(
      deviates: [1, 2, 3, 4, 5, 7, 12, 30, 200].map { .init(degrees: $0, value: studentDeviate(degrees: $0)) },
      shares: [(0, 5), (1, 5), (3, 10), (10, 10), (37, 120), (999, 1000)].compactMap(share),
      medians: [6, 9, 25, 80].compactMap(median), differences: (1...6).compactMap(difference))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    try expectSnapshot(String(decoding: encoder.encode(figures), as: UTF8.self) + "\n", "verdict-methods.json")
  }

  private struct Figures: Codable {
    let deviates: [Deviate]
    let shares: [Share]
    let medians: [Median]
    let differences: [Difference]
  }

  private struct Deviate: Codable {
    let degrees: Int
    let value: Double
  }

  private struct Share: Codable {
    let hits: Int
    let count: Int
    let low: Double
    let high: Double
  }

  private struct Median: Codable {
    let hours: [Double]
    let value: Double
    let low: Double
    let high: Double
  }

  /// Months in order; the last is judged, the one before is the baseline.
  private struct Difference: Codable {
    let region: [Double]
    let comparisons: [[Double]]
    let change: Double
    let reach: Double
    let placebo: Double
    let placeboLow: Double
    let placeboHigh: Double
  }

  private func share(hits: Int, count: Int) -> Share? {
    shareInterval(hits: hits, of: count).map {
      Share(hits: hits, count: count, low: $0.lowerBound, high: $0.upperBound)
    }
  }

  private func median(count: Int) -> Median? {
    var chance = SeededDice(seed: UInt64(count))
    let hours = (0..<count).map { _ in (chance.number(in: 0...1) * 10_000).rounded() / 100 }.sorted()
    guard let value = quantile(.median, of: hours, waiting: 0),
      let found = interval(of: .median, in: hours, waiting: 0)
    else { return nil }
    return Median(hours: hours, value: value, low: found.lowerBound, high: found.upperBound)
  }

  private func difference(number: Int) -> Difference? {
    var chance = SeededDice(seed: UInt64(100 + number))
    func series() -> [Double] {
      var value = 50.0
      return (0..<(12 + 3 * number)).map { _ in
        value = 50 + 0.5 * (value - 50) + chance.normal()
        return (value * 1000).rounded() / 1000
      }
    }
    let region = series()
    let others = (0..<min(number, 3)).map { _ in series() }
    let prediction = Prediction(
      id: "p", indicator: "x", region: "west", starts: Sample.day("2026-09-01"), baseline: Sample.period("2026-08"),
      judged: Sample.period("2026-09"), changeLow: -2, change: -1, changeHigh: -0.5,
      comparisons: Array(TownPack.divisions.prefix(others.count)), leastCases: 0, isDemonstration: false,
      method: Sample.text)
    let found = differenceInDifferences(
      prediction, region: track("west", region), comparisons: zip(TownPack.divisions, others).map(track))
    guard let change = found.change, let reach = found.fluctuation.reach, let placebo = found.placebo else {
      return nil
    }
    return Difference(
      region: region, comparisons: others, change: change.value, reach: reach, placebo: placebo.value,
      placeboLow: placebo.interval.lowerBound, placeboHigh: placebo.interval.upperBound)
  }

  private func track(_ region: ID<Region>, _ values: [Double]) -> Track {
    let months = Sample.period("2026-09").earlier(values.count - 1) + [Sample.period("2026-09")]
    return Track(
      region: region,
      points: zip(months, values).map {
        Track.Point(period: $0, measured: Measured(value: $1, count: 0, interval: nil, isSampled: false))
      })
  }
}
