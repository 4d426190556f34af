import CityModel
import Testing

@testable import Checkup

@Suite struct CalibrationTests {
  /// Expected -20, between -30 and -10.
  @Test func places() {
    let found = calibration(of: [
      foretold(.reached(change(-20))), foretold(.reached(change(-30))), foretold(.partly(change(-5))),
      foretold(.reached(change(-40))), foretold(.not(change(5), .wrongDirection)), foretold(.cannotTell(.notSealed)),
      foretold(.notYet(until: Sample.day("2027-01-01"))),
    ])
    #expect([found.inside, found.beyond, found.short, found.cannotTell, found.notYet] == [2, 1, 2, 1, 1])
    #expect(found.judged == 5 && !found.isEnough)
    #expect(found.insidePercent == 40)
    #expect(short(found.interval) == "[11.76, 76.93]")
    #expect(short(found.meanShare) == "0.9")
    #expect(found.brier == nil && found.confident == 0)
  }

  /// 0.8 and inside: 0.04; 0.8 and outside: 0.64; without a confidence: not counted.
  @Test func brier() {
    let found = calibration(of: [
      foretold(.reached(change(-20)), 0.8), foretold(.partly(change(-5)), 0.8), foretold(.reached(change(-20))),
    ])
    #expect(short(found.brier) == "0.34" && found.confident == 2)
  }

  @Test func nothingJudged() {
    let found = calibration(of: [foretold(.cannotTell(.notSealed))])
    #expect(found.insidePercent == nil && found.interval == nil && found.meanShare == nil && found.brier == nil)
  }

  @Test func enough() {
    #expect(calibration(of: Array(repeating: foretold(.reached(change(-20))), count: 10)).isEnough)
    #expect(!calibration(of: Array(repeating: foretold(.reached(change(-20))), count: 9)).isEnough)
  }

  private func change(_ value: Double) -> Change { Change(value: value, interval: (value - 1)...(value + 1)) }

  private func foretold(_ verdict: Verdict, _ confidence: Double? = nil) -> Foretold {
    Foretold(
      prediction: Prediction(
        id: "p", indicator: "x", region: "city", starts: Sample.day("2026-09-01"), baseline: Sample.period("2026-08"),
        judged: Sample.period("2026-09"), changeLow: -30, change: -20, changeHigh: -10, confidence: confidence,
        leastCases: 0, isDemonstration: false, method: Sample.text),
      verdict: verdict)
  }
}
