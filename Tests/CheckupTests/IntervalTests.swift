import Testing

@testable import Checkup

@Suite struct IntervalTests {
  /// Type 7 by hand: rank (n - 1) p, counted from 0, with the part between two neighbours.
  @Test func quantiles() {
    #expect(quantile(.median, of: [1, 2, 3, 4], waiting: 0) == 2.5)
    #expect(quantile(.median, of: [1, 2, 3], waiting: 0) == 2)
    #expect(quantile(.ninetieth, of: [7], waiting: 0) == 7)
    #expect(quantile(.ninetieth, of: Array(stride(from: 0.0, through: 20, by: 1)), waiting: 0) == 18)
    #expect(quantile(.median, of: [], waiting: 0) == nil)
    #expect(quantile(.median, of: [], waiting: 3) == nil)
    #expect(quantile(.median, of: [1, 2], waiting: 1) == 2)
    #expect(quantile(.median, of: [1, 2], waiting: 2) == nil)
  }

  /// For six cases: 1/64 = 1.6 % lie wholly on one side, 7/64 = 10.9 % all but one; so the outermost two, at 96.9 %.
  /// For ten: 11/1024 = 1.1 % and 56/1024 = 5.5 %, so the second from either end. Five never suffice: 1/32 = 3.1 %.
  @Test(
    arguments: [
      (5, nil), (6, 1...6), (8, 1...8), (9, 2...8), (10, 2...9), (12, 3...10), (20, 6...15), (100, 40...61),
    ] as [(Int, ClosedRange<Int>?)])
  func ranksOfTheMedian(count: Int, expected: ClosedRange<Int>?) {
    #expect(ranks(of: .median, count: count) == expected)
  }

  /// 0.9 to the 35th is 2.503 %, to the 36th 2.253 %: only then is the highest case a bound.
  @Test func ranksOfTheNinetieth() {
    #expect(ranks(of: .ninetieth, count: 35) == nil)
    #expect(ranks(of: .ninetieth, count: 36)?.upperBound == 36)
    #expect(ranks(of: .ninetieth, count: 0) == nil)
  }

  /// The binomial of a large sample lies near the normal: 5000 ± 1.96 · 50.
  @Test func ranksOfManyCases() {
    #expect(ranks(of: .median, count: 10_000) == 4902...5099)
  }

  @Test func boundsAmongTheWaitingAreUnknown() {
    let hours = (1...9).map(Double.init)
    #expect(interval(of: .median, in: hours, waiting: 1) == 2...9)
    #expect(interval(of: .median, in: Array(hours.dropLast()), waiting: 2) == nil)
  }

  /// Wilson by hand for 8 of 10: z² = 3.8415; middle (0.8 + 0.19207) / 1.38415 = 0.71674;
  /// half 1.95996 / 1.38415 · √(0.016 + 0.0096037) = 0.22657.
  @Test func shares() {
    #expect(short(shareInterval(hits: 8, of: 10)) == "[49.02, 94.33]")
    #expect(short(shareInterval(hits: 0, of: 10)) == "[0, 27.75]")
    #expect(short(shareInterval(hits: 10, of: 10)) == "[72.25, 100]")
    #expect(shareInterval(hits: 0, of: 0) == nil)
  }

  /// 3, 4, 5: the lower bound is √(4² + 3²) = 5 below -20, the upper √(3² + 4²) = 5 above.
  @Test func changes() {
    let before = Measured(value: 40, count: 30, interval: 36...43)
    let after = Measured(value: 20, count: 30, interval: 16...23)
    #expect(change(from: before, to: after) == Change(value: -20, interval: -25...(-15)))
    #expect(change(from: before, to: Measured(value: 20, count: 3, interval: nil)) == nil)
    #expect(change(from: before, to: Measured(value: nil, count: 3, interval: nil)) == nil)
  }

  /// Newcombe's worked example (1998, table II, first column, method 10): 56/70 less 48/80, 0.0524 to 0.3339.
  @Test func changesOfShares() {
    let before = Measured(value: 60, count: 80, interval: shareInterval(hits: 48, of: 80))
    let after = Measured(value: 80, count: 70, interval: shareInterval(hits: 56, of: 70))
    #expect(short(change(from: before, to: after)?.interval) == "[5.24, 33.39]")
  }
}
