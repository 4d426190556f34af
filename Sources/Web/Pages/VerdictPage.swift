import Checkup
import CityModel
import Hummingbird
import Platform

/// What was predicted of measures, what became of it, and how well it was foretold.
enum VerdictPage {
  static func show(_ site: Site) async throws -> Response {
    let view = try await site.platform.verdictsView()
    let shown = chosen(view, site)
    return site.page(
      "verdicts", title: site.text("verdictpage.title"),
      model([
        "level": 2, "judged": shown.map { judged($0, site) }, "hasJudged": !shown.isEmpty,
        "calibration": calibration(view, shown, site), "agencies": agencies(view, site),
        "hasAgencies": !agencies(view, site).isEmpty,
        "csv": "/verdicts.csv" + (site.query["agency"].map { "?agency=\($0.percentEncoded)" } ?? ""),
        "withdrawn": view.withdrawn > 0
          ? site.text("verdictpage.withdrawn", ["count": site.number(view.withdrawn)]) : nil,
        "leftOut": view.leftOut > 0 ? site.text("verdictpage.left-out", ["count": site.number(view.leftOut)]) : nil,
      ]), section: "/measures")
  }

  /// Those of the agency that is asked for; of all when none is.
  static func chosen(_ view: VerdictsView, _ site: Site) -> [JudgedPrediction] {
    guard let agency = site.query["agency"], !agency.isEmpty else { return view.judged }
    return view.judged.filter { $0.measure.owner?.text == agency }
  }

  private static func agencies(_ view: VerdictsView, _ site: Site) -> [[String: Any]] {
    site.pack.agencies.filter { agency in view.judged.contains { $0.measure.owner == agency.id } }.map {
      ["id": $0.id.text, "name": site[$0.name], "isChosen": $0.id.text == site.query["agency"]]
    }
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
          "change": site.signed(prediction.change), "low": site.signed(prediction.changeLow),
          "high": site.signed(prediction.changeHigh), "unit": unit,
        ]),
      "confidence": prediction.confidence.map {
        site.text("verdictpage.confidence", ["share": site.number(100 * $0)])
      },
      "planted": site.platform.isDemonstration
        ? prediction.planted.map {
          site.text("verdictpage.planted", ["outcome": site.text("verdictword.\($0.outcome.rawValue)")])
        } : nil,
      "starts": site.day(prediction.starts), "baseline": site.period(prediction.baseline),
      "judgedPeriod": site.period(prediction.judged), "method": site[prediction.method],
      "leastCases": prediction.leastCases > 0
        ? site.text("verdictpage.least", ["count": site.number(prediction.leastCases)]) : nil,
      "seal": judged.seal.map { ["digest": $0.digest, "at": site.time($0.at), "machineAt": site.machineTime($0.at)] },
      "before": measured(judged.before, judged.track.measured(over: prediction.baseline), unit, judged, site),
      "after": measured(judged.after, judged.track.measured(over: prediction.judged), unit, judged, site),
      "verdict": site.text("verdictword.\(judged.verdict.word)"), "verdictClass": "verdict-\(judged.verdict.word)",
      "why": site.text(judged.verdict.statement), "way": way(judged, unit, site),
    ])
  }

  private static func measured(
    _ statistic: CaseStatisticValue?, _ measured: Measured, _ unit: String, _ judged: JudgedPrediction, _ site: Site
  ) -> [String: Any]? {
    if let statistic { return site.statisticModel(statistic, unit: judged.indicator.unit) }
    return measured.value.map { ["value": site.number($0), "unit": unit] }
  }
}

extension Site {
  func signed(_ value: Double) -> String { (value > 0 ? "+" : "") + number(value) }
}

extension Verdict {
  /// The part of the text's key that stands for the verdict.
  var word: String {
    switch self {
    case .reached: "reached"
    case .partly: "partly"
    case .not: "not"
    case .cannotTell: "cannot-tell"
    case .notYet: "not-yet"
    }
  }
}
