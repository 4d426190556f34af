import Checkup
import CityModel
import Hummingbird
import Platform

/// What was predicted of measures, and what became of it.
enum VerdictPage {
  static func show(_ site: Site) async throws -> Response {
    let all = try await site.platform.verdicts()
    return site.page(
      "verdicts", title: site.text("verdictpage.title"),
      ["level": 2, "judged": all.map { judged($0, site) }, "hasJudged": !all.isEmpty], section: "/measures")
  }

  static func judged(_ judged: JudgedPrediction, _ site: Site) -> [String: Any] {
    let prediction = judged.prediction
    let unit = site[judged.indicator.unit]
    return model([
      "measure": site[judged.measure.title], "measureId": judged.measure.id.text,
      "measureAddress": "/measures/\(judged.measure.id)",
      "indicator": site[judged.indicator.name], "indicatorAddress": "/indicators/\(judged.indicator.id)",
      "region": site[judged.region.name], "isDemonstration": prediction.isDemonstration,
      "predicted": site.text(
        "verdictpage.predicted",
        [
          "change": signed(prediction.change, site), "low": signed(prediction.changeLow, site),
          "high": signed(prediction.changeHigh, site), "unit": unit,
        ]),
      "starts": site.day(prediction.starts), "baseline": site.period(prediction.baseline),
      "judgedPeriod": site.period(prediction.judged), "method": site[prediction.method],
      "leastCases": prediction.leastCases > 0
        ? site.text("verdictpage.least", ["count": site.number(prediction.leastCases)]) : nil,
      "seal": judged.seal.map { ["digest": $0.digest, "at": site.time($0.at), "machineAt": site.machineTime($0.at)] },
      "before": judged.before.map { site.statisticModel($0, unit: judged.indicator.unit) },
      "after": judged.after.map { site.statisticModel($0, unit: judged.indicator.unit) },
      "verdict": site.text("verdictword.\(word(judged.verdict))"), "verdictClass": "verdict-\(word(judged.verdict))",
      "why": site.text(judged.verdict.statement),
    ])
  }

  private static func signed(_ value: Double, _ site: Site) -> String { (value > 0 ? "+" : "") + site.number(value) }

  static func word(_ verdict: Verdict) -> String {
    switch verdict {
    case .reached: "reached"
    case .partly: "partly"
    case .not: "not"
    case .cannotTell: "cannot-tell"
    case .notYet: "not-yet"
    }
  }
}
