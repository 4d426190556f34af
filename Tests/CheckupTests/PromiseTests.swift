import Chance
import CityModel
import Foundation
import Testing

@testable import Checkup

/// The promise: a measure without effect is called reached in at most 2.5 % of runs.
///
/// The prediction asks for a change as small as can be, so nothing but chance decides. 1,000 runs each; the long form
/// (YIJU_LONG) is 20,000, recorded in docs/reference/verdicts.md.
@Suite struct PromiseTests {
  static let runs = ProcessInfo.processInfo.environment["YIJU_LONG"] == nil ? 1000 : 20_000
  static let promised = 0.025

  @Test("monthly figures without effect", arguments: [0, 0.5, 0.8, 0.95, 1, -0.5], [9, 24, 48])
  func figures(leaning: Double, months: Int) {
    let share = reachedShare { chance in
      judge(region: series(months + 1, leaning, &chance), comparisons: [])
    }
    #expect(share <= Self.promised)
  }

  @Test("a trend that began before the measure", arguments: [0.5, 2])
  func trend(step: Double) {
    let share = reachedShare { chance in
      judge(region: series(25, 0.5, &chance).enumerated().map { $1 - step * Double($0) }, comparisons: [])
    }
    #expect(share <= Self.promised)
  }

  /// What happens everywhere at the same time: before and after is taken in by it, the difference is not.
  @Test("a change that comes to every region at once", arguments: [0, 0.5, 0.9])
  func everywhere(leaning: Double) {
    var taken = 0
    let share = reachedShare { chance in
      func shocked() -> [Double] {
        var values = series(37, leaning, &chance)
        values[36] -= 20
        return values
      }
      let judged = judge(region: shocked(), comparisons: [shocked(), shocked(), shocked()])
      if case .reached = judged.beforeAfter { taken += 1 }
      return judged
    }
    #expect(share <= Self.promised)
    #expect(Double(taken) / Double(Self.runs) > 0.9, "before and after alone cannot tell")
  }

  @Test("medians of cases without effect") func cases() {
    let share = reachedShare { chance in
      let points = ["2026-08", "2026-09"].map { month in
        let hours = (0..<40).map { _ in -60 * log(1 - chance.number(in: 0...0.999_999)) }.sorted()
        let median = quantile(.median, of: hours, waiting: 0)
        return Track.Point(
          period: Sample.period(month),
          measured: Measured(value: median, count: 40, interval: interval(of: .median, in: hours, waiting: 0)))
      }
      return judgement(
        Self.prediction([]), region: Track(region: "city", points: points), comparisons: [], sealed: Self.seal,
        today: Sample.day("2026-10-01"))
    }
    #expect(share <= Self.promised)
  }

  /// An effect that is there is found: a rule that never says "reached" would keep the promise too.
  @Test func power() {
    let share = reachedShare { chance in
      var values = series(25, 0.5, &chance)
      values[24] -= 6
      return judge(region: values, comparisons: [])
    }
    #expect(share > 0.9)
  }

  private func reachedShare(_ run: (inout SeededDice) -> Judgement) -> Double {
    var chance = SeededDice(seed: 20_261_124)
    var reached = 0
    for _ in 0..<Self.runs {
      if case .reached = run(&chance).verdict { reached += 1 }
    }
    return Double(reached) / Double(Self.runs)
  }

  /// Each value leans so much on the one before; 1 is a random walk.
  private func series(_ count: Int, _ leaning: Double, _ chance: inout SeededDice) -> [Double] {
    var values: [Double] = []
    var value = chance.normal() / max(0.3, 1 - leaning * leaning).squareRoot()
    for _ in 0..<count {
      value = leaning * value + chance.normal()
      values.append(value)
    }
    return values
  }

  /// The last value is of September 2026, the one before of August, and so on back.
  private func judge(region: [Double], comparisons: [[Double]]) -> Judgement {
    let names: [ID<Region>] = ["north", "east", "south"]
    return judgement(
      Self.prediction(Array(names.prefix(comparisons.count))), region: track("city", region),
      comparisons: zip(names, comparisons).map(track), sealed: Self.seal, today: Sample.day("2026-10-01"))
  }

  private func track(_ region: ID<Region>, _ values: [Double]) -> Track {
    let months = Sample.period("2026-09").earlier(values.count - 1) + [Sample.period("2026-09")]
    return Track(
      region: region,
      points: zip(months, values).map {
        Track.Point(period: $0, measured: Measured(value: $1, count: 0, interval: nil, isSampled: false))
      })
  }

  private static let seal = Seal(sealed: Sample.day("2026-08-31"), isIntact: true)

  private static func prediction(_ comparisons: [ID<Region>]) -> Prediction {
    Prediction(
      id: "p", indicator: "x", region: "city", starts: Sample.day("2026-09-01"), baseline: Sample.period("2026-08"),
      judged: Sample.period("2026-09"), changeLow: -1, change: -0.5, changeHigh: -0.000_001, comparisons: comparisons,
      leastCases: 0, isDemonstration: false, method: Sample.text)
  }
}
