import CityModel
import Testing

@testable import Checkup

/// Targets and bands: near is good, and words such as "more than" leave open what they leave open.
@Suite struct AimTests {
  @Test func theNearerToTheAimTheBetter() {
    check(
      30...30,
      """
      30  | 30  | equal
      28  | 25  | better
      35  | 28  | worse
      32  | 28  | equal
      >35 | 33  | worse
      >25 | 33  | undecided
      <20 | 25  | worse
      <<20 | >=45 | undecided
      """)
  }

  @Test func withinTheBandAllIsEquallyGood() {
    check(
      20...40,
      """
      20  | 40  | equal
      30  | 41  | better
      19  | 30  | worse
      15  | 44  | worse
      >40 | 40  | worse
      >30 | 45  | undecided
      <30 | 50  | undecided
      """)
  }

  @Test func theDistanceToTheAim() {
    let band = 20.0...40.0
    #expect(Sample.value("45.5")?.standing(to: band) == .above(Value(.equal, "5.5")))
    #expect(Sample.value("<18")?.standing(to: band) == .below(Value(.under, "-2")))
    #expect(Sample.value("40")?.standing(to: band) == .met)
    #expect(Sample.value(">30")?.standing(to: band) == .undecided)
    #expect(Sample.value("Ⅳ")?.standing(to: band) == nil)
  }

  @Test func aMissedAimIsAGapWithoutABenchmark() {
    let indicator = Sample.indicator("x", .band, aim: 20...40)
    let missed = TownPack(indicators: [indicator], observations: [Sample.observation("45 2024-12-31")]).pack
    let met = TownPack(indicators: [indicator], observations: [Sample.observation("35 2024-12-31")]).pack
    #expect(missed.reading(of: indicator, in: "city").isGap)
    #expect(!met.reading(of: indicator, in: "city").isGap)
  }

  private func check(_ aim: ClosedRange<Double>, _ rows: String) {
    let indicator = Sample.indicator("x", aim.lowerBound == aim.upperBound ? .target : .band, aim: aim)
    for row in rows.split(separator: "\n") {
      let columns = Sample.columns(row)
      let benchmark = Benchmark(kind: .nation, observation: Sample.observation(columns[1] + " 2024-12-31"))
      let comparison = compare(Sample.observation(columns[0] + " 2024-12-31"), with: benchmark, of: indicator)
      #expect(word(comparison.standing) == columns[2], "\(row)")
    }
  }

  private func word(_ standing: Standing?) -> String {
    switch standing {
    case .better: "better"
    case .worse: "worse"
    case .equal: "equal"
    case .undecided: "undecided"
    case nil: "-"
    }
  }
}
