import CityModel
import Testing

@testable import Casework

struct SurveyTests {
  /// A block of a thousand households.
  private let strata = [
    Stratum(name: "north", units: 600), Stratum(name: "south", units: 300), Stratum(name: "old", units: 100),
  ]

  private func frame() throws -> SurveyFrame { try SurveyFrame(strata) }

  private func said(_ north: (Int, Int), _ south: (Int, Int), _ old: (Int, Int)) -> [StratumAnswers] {
    [("north", north), ("south", south), ("old", old)].map {
      StratumAnswers(stratum: $0.0, yes: $0.1.0, answers: $0.1.1)
    }
  }

  /// Reckoned answer by answer in Python: each answer a row with its weight, the interval by inverting the score test.
  @Test(
    arguments: [
      ((30, 60), (24, 30), (9, 10), "0.630000 0.532205 0.718176 n 100 effective 100.000000", []),
      ((10, 20), (40, 50), (27, 30), "0.630000 0.490971 0.750364 n 100 effective 49.668874", []),
      ((10, 20), (40, 50), (0, 0), "0.600000 0.447625 0.735206 n 70 effective 40.909091", ["old"]),
      ((20, 20), (50, 50), (30, 30), "1.000000 0.928211 1.000000 n 100 effective 49.668874", []),
      ((0, 20), (0, 50), (0, 3), "0.000000 0.000000 0.081613 n 73 effective 43.227666", []),
    ] as [((Int, Int), (Int, Int), (Int, Int), String, [String])])
  func estimates(north: (Int, Int), south: (Int, Int), old: (Int, Int), expected: String, missing: [String]) throws {
    let estimate = try #require(try shareEstimate(said(north, south, old), frame: frame()))
    let figures = [estimate.share, estimate.interval.lowerBound, estimate.interval.upperBound].map(sixDigits)
    let line = figures + ["n \(estimate.answers) effective \(sixDigits(estimate.effectiveAnswers))"]
    #expect(line.joined(separator: " ") == expected)
    #expect(estimate.missingStrata == missing)
    #expect(estimate.responseRate == Ratio(estimate.answers, of: 1000))
  }

  @Test func weights() throws {
    let weights = try poststratificationWeights(said((10, 20), (40, 50), (0, 0)), frame: frame())
    #expect(weights.mapValues(sixDigits) == ["north": "2.333333", "south": "0.466667"])
    #expect(abs((20 * weights["north", default: 0] + 50 * weights["south", default: 0]) / 70 - 1) < 1e-12)
  }

  @Test func `nobody answered`() throws {
    #expect(try shareEstimate([], frame: frame()) == nil)
    #expect(try shareEstimate(said((0, 0), (0, 0), (0, 0)), frame: frame()) == nil)
    #expect(try shareEstimate([StratumAnswers(stratum: "west", yes: 1, answers: 1)], frame: frame()) == nil)
    #expect(try poststratificationWeights([], frame: frame()) == [:])
  }

  /// Answers of a stratum may come in several lots.
  @Test func `added up, left out and too many`() throws {
    let lots = [
      StratumAnswers(stratum: "old", yes: 60, answers: 60), StratumAnswers(stratum: "west", yes: 7, answers: 9),
      StratumAnswers(stratum: "old", yes: 0, answers: 60),
    ]
    let estimate = try #require(try shareEstimate(lots, frame: frame()))
    #expect(estimate.share == 0.5)
    #expect(estimate.answers == 120)
    #expect(estimate.overfullStrata == ["old"])
    #expect(estimate.unknownStrata == ["west"])
    #expect(estimate.missingStrata == ["north", "south"])
  }

  @Test(
    arguments: [
      (Ratio(1, of: 10), [60, 30, 10]), (Ratio(7, of: 100), [42, 21, 7]), (Ratio(1, of: 600), [1, 1, 1]),
      (Ratio(1, of: 599), [2, 1, 1]), (Ratio(0, of: 1), [1, 1, 1]), (Ratio(1, of: 1), [600, 300, 100]),
    ])
  func quotas(share: Ratio, expected: [Int]) throws {
    #expect(try frame().quota(share).map(\.leastAnswers) == expected)
  }

  @Test func `quotas not met`() throws {
    let share = Ratio(1, of: 10)
    #expect(try frame().unmet(share, by: said((1, 60), (1, 29), (1, 10))).map(\.stratum) == ["south"])
    #expect(try frame().unmet(share, by: said((1, 60), (1, 30), (1, 10))).isEmpty)
    #expect(try frame().unmet(share, by: []).map(\.leastAnswers) == [60, 30, 10])
  }

  @Test func `frames that are none`() {
    #expect(throws: SurveyFrame.Fault.empty) { try SurveyFrame([]) }
    #expect(throws: SurveyFrame.Fault.unnamed) { try SurveyFrame([Stratum(name: "", units: 1)]) }
    #expect(throws: SurveyFrame.Fault.units("a")) { try SurveyFrame([Stratum(name: "a", units: 0)]) }
    #expect(throws: SurveyFrame.Fault.units("a")) { try SurveyFrame([Stratum(name: "a", units: 1_000_000_001)]) }
    #expect(throws: SurveyFrame.Fault.twice("a")) {
      try SurveyFrame([Stratum(name: "a", units: 1), Stratum(name: "a", units: 2)])
    }
  }
}

/// Six digits after the point, rounded.
private func sixDigits(_ number: Double) -> String {
  let millionths = Int((number * 1_000_000).rounded())
  return "\(millionths / 1_000_000)." + String(String(1_000_000 + millionths % 1_000_000).dropFirst())
}
