import CityModel
import Testing

@testable import Checkup

@Suite struct VerdictTests {
  /// A fall of 30 to 5, twenty expected. The values before and after are exact, so the change's interval is a point.
  @Test func aPredictedFall() {
    check(
      fall,
      """
      100 | 80   | verdict.reached change=-20 high=-20 low=-20
      100 | 95   | verdict.reached change=-5 high=-5 low=-5
      100 | 95.1 | verdict.partly change=-4.9 high=-4.9 low=-4.9
      100 | 60   | verdict.reached change=-40 high=-40 low=-40
      100 | 100  | verdict.not.no-change change=0 high=0 low=0
      100 | 101  | verdict.not.wrong-direction change=1 high=1 low=1
      """)
  }

  @Test func aPredictedRise() {
    check(
      prediction(low: 5, 20, high: 30),
      """
      10 | 15   | verdict.reached change=5 high=5 low=5
      10 | 14.9 | verdict.partly change=4.9 high=4.9 low=4.9
      10 | 9    | verdict.not.wrong-direction change=-1 high=-1 low=-1
      """)
  }

  /// The change's interval: bounds that touch zero hold it, bounds that touch the weakest change allow it.
  @Test func intervals() {
    check(
      fall,
      """
      100 | 80 [70, 90]     | verdict.reached change=-20 high=-10 low=-30
      100 | 80 [60, 99.9]   | verdict.reached change=-20 high=-0.1 low=-40
      100 | 80 [60, 100]    | verdict.cannot-tell.too-wide change=-20 high=0 low=-40
      100 | 98 [95, 101]    | verdict.cannot-tell.too-wide change=-2 high=1 low=-5
      100 | 98 [95.1, 101]  | verdict.not.no-change change=-2 high=1 low=-4.9
      100 | 98 [94, 99]     | verdict.partly change=-2 high=-1 low=-6
      100 | 104 [94, 114]   | verdict.cannot-tell.too-wide change=4 high=14 low=-6
      100 | 104 [96, 114]   | verdict.not.no-change change=4 high=14 low=-4
      100 | 104 [101, 114]  | verdict.not.wrong-direction change=4 high=14 low=1
      """)
  }

  @Test func casesAndValues() {
    check(
      prediction(low: -30, -20, high: -5, least: 5),
      """
      100 #5    | 80 #5     | verdict.reached change=-20 high=-20 low=-20
      100 #4    | 80 #5     | verdict.cannot-tell.too-few after=5 before=4 least=5
      100 #5    | 80 #4     | verdict.cannot-tell.too-few after=4 before=5 least=5
      - #5      | - #5      | verdict.cannot-tell.no-value.before
      100 #5    | - #5      | verdict.cannot-tell.no-value.after
      100 [] #5 | 80 [] #5  | verdict.cannot-tell.no-interval.before
      100 #5    | 80 [] #5  | verdict.cannot-tell.no-interval.after
      """)
  }

  /// The measure starts on 2026-09-01 and is judged over September.
  @Test(arguments: [
    ("-", "2026-08-31", "verdict.not-yet until=2026-10-01"),
    ("-", "2026-09-01", "verdict.cannot-tell.not-sealed"),
    ("2026-08-31", "2026-09-01", "verdict.not-yet until=2026-10-01"),
    ("2026-08-31", "2026-09-30", "verdict.not-yet until=2026-10-01"),
    ("2026-08-31", "2026-10-01", "verdict.reached change=-20 high=-20 low=-20"),
    ("2026-09-01", "2026-10-01", "verdict.cannot-tell.sealed-late sealed=2026-09-01 starts=2026-09-01"),
    ("2026-08-31 altered", "2026-10-01", "verdict.cannot-tell.altered"),
  ])
  func sealsAndDays(sealed: String, today: String, expected: String) {
    let words = sealed.split(separator: " ")
    let seal = sealed == "-" ? nil : Seal(sealed: Sample.day(String(words[0])), isIntact: words.count == 1)
    let result = verdict(
      fall, before: measured("100"), after: measured("80"), sealed: seal, today: Sample.day(today))
    #expect(CheckupTests.words(result.statement) == expected)
  }

  @Test func noDirectionAndNoPeriod() {
    check(prediction(low: -5, 0, high: 5), "100 | 80 | verdict.cannot-tell.no-direction")
    check(prediction(low: -30, -20, high: -5, judged: ""), "100 | 80 | verdict.cannot-tell.period-not-stated")
  }

  /// "More than 63" has no number, so it measures nothing; a plain number says nothing of its error.
  @Test func observedValues() {
    #expect(Measured(Sample.value("63")) == Measured(value: 63, count: 0, interval: nil, isSampled: false))
    #expect(Measured(Sample.value(">63")).value == nil)
    #expect(Measured(nil as Value?) == .nothing)
  }

  /// A value of a source once counted as exact, so that any change at all was "reached".
  @Test(
    "a change no larger than the usual ones is no evidence",
    arguments: [
      ("100 101 100 101 100 101 100 101 100", 80.0, "verdict.reached change=-20 high=-16.75 low=-23.25"),
      ("100 80 100 80 100 80 100 80 100", 80, "verdict.cannot-tell.too-wide change=-20 high=45.03 low=-85.03"),
      ("100 101 100 101 100 101 100 100", 80, "verdict.cannot-tell.series-too-short found=7 least=8"),
      ("100", 80, "verdict.cannot-tell.series-too-short found=0 least=8"),
    ])
  func observedSeries(past: String, after: Double, expected: String) {
    let values = past.split(separator: " ").compactMap { Double($0) }
    let months =
      Sample.period("2026-08").earlier(values.count - 1).suffix(values.count - 1) + [Sample.period("2026-08")]
    let points = zip(months, values).map { month, value in
      Track.Point(period: month, measured: Measured(value: value, count: 0, interval: nil, isSampled: false))
    }
    let judged = Track.Point(
      period: Sample.period("2026-09"), measured: Measured(value: after, count: 0, interval: nil, isSampled: false))
    let result = judgement(
      fall, region: Track(region: "city", points: points + [judged]), comparisons: [],
      sealed: Seal(sealed: Sample.day("2026-08-31"), isIntact: true), today: Sample.day("2026-10-01"))
    #expect(CheckupTests.words(result.verdict.statement) == expected)
    #expect(result.way == .beforeAfter && result.difference == nil)
  }

  @Test func aMeasuredValueIsOfThatPeriodAndNoOther() {
    let waiting = Sample.indicator(
      "wait", .down, .flow, origin: .cases(procedure: "report", statistic: .medianResponse))
    let pack = TownPack(
      indicators: [Sample.indicator(), waiting],
      observations: [
        Sample.observation("5 2024", source: "b"), Sample.observation("6 2024"), Sample.observation("7 2023"),
      ]
    ).pack
    let statistic = CaseStatisticValue(value: 30.26, count: 12, interval: 20...40)
    let cases = [
      CaseReading(indicator: "wait", region: "city", period: Sample.period("2026-08"), statistic: statistic)
    ]
    #expect(pack.measured("x", in: "city", over: .year(2024)).value == 6)
    #expect(pack.measured("x", in: "city", over: .year(2022)).value == nil)
    #expect(
      pack.measured("wait", in: "city", over: Sample.period("2026-08"), caseReadings: cases) == Measured(statistic))
    #expect(pack.measured("wait", in: "city", over: Sample.period("2026-09"), caseReadings: cases).value == nil)
  }

  @Test func sealedBytes() {
    let text = String(decoding: sealDigestInput(of: fall), as: UTF8.self)
    #expect(
      text == """
        yiju prediction 1
        id 6 faster
        indicator 1 x
        region 4 city
        starts 10 2026-09-01
        baseline 7 2026-08
        judged 7 2026-09
        change-low 5 -30.0
        change 5 -20.0
        change-high 4 -5.0
        least-cases 1 0
        demonstration 5 false
        method-zh 6 比较
        method-en 7 compare

        """)
    let compared = prediction(low: -30, -20, high: -5, comparisons: ["north", "east"], confidence: 0.8)
    #expect(
      String(decoding: sealDigestInput(of: compared), as: UTF8.self)
        == text.replacing("prediction 1", with: "prediction 2") + "comparisons 10 north,east\nconfidence 3 0.8\n")
    #expect(sealDigestInput(of: fall) != sealDigestInput(of: prediction(low: -30, -20, high: -4.999)))
  }

  private let fall = prediction(low: -30, -20, high: -5)

  /// Each row: before | after | verdict, the day after the judged period. `80 [70, 90] #12` is a value, its interval
  /// and its cases; without brackets the value is exact, with empty ones it has no interval.
  private func check(_ prediction: Prediction, _ table: String, at location: SourceLocation = #_sourceLocation) {
    for row in table.split(separator: "\n") {
      let columns = Sample.columns(row)
      let result = verdict(
        prediction, before: measured(columns[0]), after: measured(columns[1]),
        sealed: Seal(sealed: Sample.day("2026-08-31"), isIntact: true), today: Sample.day("2026-10-01"))
      #expect(CheckupTests.words(result.statement) == columns[2], "\(row)", sourceLocation: location)
    }
  }

  private func measured(_ words: String) -> Measured {
    let parts = words.split(whereSeparator: { " ,[]#".contains($0) }).map { Double($0) }
    let count = words.contains("#") ? Int(parts.last.flatMap { $0 } ?? 0) : 0
    let value = parts[0]
    if !words.contains("[") { return Measured(value: value, count: count, interval: value.map { $0...$0 }) }
    guard !words.contains("[]"), let low = parts[1], let high = parts[2] else {
      return Measured(value: value, count: count, interval: nil)
    }
    return Measured(value: value, count: count, interval: low...high)
  }
}

private func prediction(
  low: Double, _ change: Double, high: Double, least: Int = 0, judged: String = "2026-09",
  comparisons: [ID<Region>] = [], confidence: Double? = nil
) -> Prediction {
  Prediction(
    id: "faster", indicator: "x", region: "city", starts: Sample.day("2026-09-01"), baseline: Sample.period("2026-08"),
    judged: Sample.period(judged), changeLow: low, change: change, changeHigh: high,
    comparisons: comparisons, confidence: confidence, leastCases: least, isDemonstration: false,
    method: LocalizedText(zh: "比较", en: "compare"))
}
