import CityModel
import Testing

@testable import Checkup

/// The methods on plain arrays, each by a case that was worked out by hand.
@Suite struct ScoreMethodTests {
  @Test("ties share a rank and the next is skipped; what is missing is not ranked")
  func ranks() {
    #expect(competitionRanks([90, 70, 70, 40]) == [1, 2, 2, 4])
    #expect(competitionRanks([40, nil, 70, 70, 90]) == [4, nil, 2, 2, 1])
    #expect(competitionRanks([1, 1 + 1e-12, 2], tolerance: 1e-9) == [2, 2, 1])
    #expect(competitionRanks([nil, nil]) == [nil, nil])
  }

  /// Three regions at 10, 20 and 40: the middle one is a third of the way.
  @Test("the direction decides which end is worth 100")
  func direction() throws {
    let column: [Double?] = [10, 20, nil, 40]
    let up = try #require(normalised(column, by: .minMax, rises: true))
    #expect(up.values == [0, 100.0 / 3, nil, 100])
    let down = try #require(normalised(column, by: .minMax, rises: false))
    #expect(rounded(down.values) == [100, 66.667, nil, 0])
    #expect(down.low == 40 && down.high == 10)
  }

  @Test("goalposts clip at both ends, and a target is reached once")
  func goalposts() {
    let beyond = normalised([0, 15, 30], by: .goalposts, rises: true, worst: 10, best: 20)
    #expect(beyond?.values == [0, 50, 100])
    let falls = normalised([0, 15, 30], by: .goalposts, rises: false, worst: 20, best: 10)
    #expect(falls?.values == [100, 50, 0])
    #expect(normalised([1, 2], by: .goalposts, rises: true) == nil)
    #expect(normalised([10, 30, 60], by: .target, rises: true, best: 50)?.values == [0, 50, 100])
    #expect(normalised([60, 70], by: .target, rises: true, best: 50)?.values == [100, 100])
  }

  @Test("z scores and places")
  func standardised() {
    #expect(normalised([1, 2, 3], by: .zScore, rises: true)?.values == [-1, 0, 1])
    #expect(normalised([1, 2, 3], by: .zScore, rises: false)?.values == [1, 0, -1])
    #expect(normalised([5, 7, 7, nil, 9], by: .rank, rises: true)?.values == [0, 50, 50, nil, 100])
  }

  @Test("a column that tells nothing apart has no scale", arguments: [Composite.Normalisation.minMax, .zScore, .rank])
  func noSpread(method: Composite.Normalisation) {
    #expect(normalised([4, 4, nil], by: method, rises: true) == nil)
    #expect(normalised([4], by: method, rises: true) == nil)
    #expect(normalised([nil, nil], by: method, rises: true) == nil)
  }

  @Test("one value far from all others is drawn in to its neighbour, and no further")
  func outliers() {
    let column: [Double?] = [1, 2, 3, 4, 5, 6, 7, 8, nil, 100]
    #expect(winsorised(column, by: .skewKurtosis) == [1, 2, 3, 4, 5, 6, 7, 8, nil, 8])
    #expect(winsorised(column, by: .none) == column)
    let low = winsorised(column.map { $0.map { -$0 } }, by: .skewKurtosis)
    #expect(low.compactMap { $0 }.min() == -8)
    #expect(winsorised([0, 10, 20, 30, 40], by: .percentile(share: 0.25)) == [10, 10, 20, 30, 30])
  }

  /// Scores 100 and 0 with equal weights.
  @Test("a zero under the geometric mean follows the rule that is stated, and is said")
  func zero() {
    let scores = [(score: 100.0, weight: 1.0), (score: 0.0, weight: 1.0)]
    #expect(weightedMean(scores, by: .arithmetic, zero: .annul) == .value(50))
    #expect(weightedMean(scores, by: .geometric, zero: .annul) == .zero(.annul, 0))
    #expect(weightedMean(scores, by: .geometric, zero: .noScore) == .zero(.noScore, nil))
    guard case .zero(.floor(1), let lifted?) = weightedMean(scores, by: .geometric, zero: .floor(1)) else {
      Issue.record("a floor lifts the zero and says so")
      return
    }
    #expect(abs(lifted - 10) < 1e-9)
    #expect(weightedMean([], by: .geometric, zero: .annul) == nil)
  }

  @Test("weights go with their scores, whatever their sum")
  func weights() throws {
    let mean = try #require(weightedMean([(80, 3), (40, 1)], by: .arithmetic, zero: .annul)?.value)
    #expect(mean == 70)
    let turned = try #require(weightedMean([(40, 0.25), (80, 0.75)], by: .arithmetic, zero: .annul)?.value)
    #expect(turned == 70)
    let geometric = try #require(weightedMean([(10, 1), (1000, 1)], by: .geometric, zero: .annul)?.value)
    #expect(abs(geometric - 100) < 1e-9)
  }

  /// First column 1:1, no divergence; second 1:3, entropy 0.8113 of one bit. So all weight lies on the second.
  @Test("entropy weighs by difference; a zero adds nothing to it")
  func entropy() throws {
    #expect(rounded(entropyWeights([[1, 1], [1, 3]])) == [0, 1])
    let zero = try #require(entropyWeights([[0, 1], [1, 3]]))
    #expect(rounded(zero) == [0.841, 0.159], "1 against 1 − 0.8113")
    #expect(entropyWeights([[1, 2], [1, 2]]) == nil)
    #expect(entropyWeights([[1, 2]]) == nil)
  }

  /// The first two columns say the same (r = 1), the third the contrary of both (r = −1). Deviations are equal, so the
  /// conflicts 2, 2 and 4 make a quarter, a quarter and a half.
  @Test("CRITIC gives most to what the others do not say")
  func critic() {
    #expect(rounded(criticWeights([[1, 10, 3], [2, 20, 2], [3, 30, 1]])) == [0.25, 0.25, 0.5])
    #expect(
      rounded(criticWeights([[1, 5, 3], [2, 5, 2], [3, 5, 1]])) == [0.5, 0, 0.5], "a constant column gets nothing")
  }

  @Test("TOPSIS: the best of all is 1, the worst of all 0, and less may be better")
  func closeness() {
    #expect(topsis([[3, 1], [1, 3]], weights: [0.5, 0.5], rises: [true, false]) == [1, 0])
    let middle = topsis([[3, 1], [2, 2], [1, 3]], weights: [0.5, 0.5], rises: [true, false])
    #expect(rounded(middle) == [1, 0.5, 0])
    #expect(topsis([[2, 2], [2, 2]], weights: [0.5, 0.5], rises: [true, true]) == [nil, nil])
  }

  @Test("coupling: even systems couple fully however low, and one at nought not at all")
  func coupling() throws {
    let even = try #require(Coupling(systems: [0.25, 0.25], weights: [0.5, 0.5]))
    #expect(even.degree == 1 && even.coordination == 0.5)
    let uneven = try #require(Coupling(systems: [0.9, 0.1], weights: [0.5, 0.5]))
    #expect(abs(uneven.degree - 0.6) < 1e-9, "root of 0.09 over 0.5")
    #expect(Coupling(systems: [0.9, 0], weights: [0.5, 0.5])?.coordination == 0)
    #expect(Coupling(systems: [0, 0], weights: [0.5, 0.5]) == nil)
  }

  @Test("an obstacle is a share in what is lacking; what is not known is none")
  func obstacles() {
    #expect(obstacleDegrees([50, 75, nil], weights: [0.5, 0.25, 0.25]) == [0.8, 0.2, nil])
    #expect(obstacleDegrees([100, 100], weights: [0.5, 0.5]) == [0, 0])
  }

  @Test("inequality is nought among equals, and one region that has it all is the most there can be")
  func inequality() throws {
    let equal = try #require(Inequality([5, 5, 5]))
    let other = try #require(Inequality([7, 7, 7], weights: [1, 2, 3]))
    for measure in [equal.gini, equal.theil, equal.variation, other.gini, other.theil, other.variation] {
      #expect(abs(measure) < 1e-12)
    }
    let most = try #require(Inequality([0, 0, 0, 8]))
    #expect(abs(most.gini - 0.75) < 1e-12)
    let weighted = try #require(Inequality([1, 3], weights: [3, 1]))
    #expect(rounded([weighted.gini]) == [0.25], "the same as one, one, one and three")
    #expect(rounded([Inequality([1, 1, 1, 3])?.gini]) == [0.25])
    #expect(Inequality([5]) == nil && Inequality([-1, 2]) == nil && Inequality([0, 0]) == nil)
  }

  @Test("a trend: the median slope, and how often no trend would lean so far")
  func trend() throws {
    let steady = try #require(Trend([(2021, 10), (2022, 12), (2023, 14), (2024, 16), (2025, 18)]))
    #expect(steady.slope == 2 && steady.score == 10)
    #expect(abs(steady.pValue - 2.0 / 120) < 1e-12, "two of the 120 orders of five lean so far")
    let odd = try #require(Trend([(2021, 10), (2022, 12), (2023, 14), (2024, 160), (2025, 18)]))
    #expect(odd.slope == 2, "one odd year does not carry the line away")
    #expect(Trend([(2021, 1), (2022, 2)]) == nil)
    #expect(Trend([(2021, 1), (2021, 2), (2022, 3)]) == nil)
    #expect(Trend([(1, 1), (2, 2), (3, 3)])?.interval == nil)
  }
}

/// To three decimals.
private func rounded(_ values: [Double?]?) -> [Double?] {
  (values ?? []).map { $0.map { ($0 * 1000).rounded() / 1000 } }
}
