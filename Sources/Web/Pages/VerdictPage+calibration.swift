import Checkup
import CityModel
import Platform

extension VerdictPage {
  /// The picture, the table beside it and the counts of each group; `nil` when nothing was predicted.
  static func calibration(_ view: VerdictsView, _ shown: [JudgedPrediction], _ site: Site) -> [String: Any]? {
    guard !view.judged.isEmpty else { return nil }
    let rows = shown.filter { $0.foretold.place != nil }
    return model([
      "picture": rows.isEmpty
        ? nil
        : calibrationChart(
          rows.compactMap { mark($0, site) }, title: site.text("verdictpage.calibration-chart"),
          axis: site.text("verdictpage.share-axis")),
      "rows": rows.map { row($0, site) }, "hasRows": !rows.isEmpty,
      "groups": view.calibrations.map { group($0.group, $0.calibration, site) },
    ])
  }

  private static func mark(_ judged: JudgedPrediction, _ site: Site) -> CalibrationMark? {
    let foretold = judged.foretold
    guard let change = foretold.change, let place = foretold.place else { return nil }
    let prediction = judged.prediction
    return CalibrationMark(
      label: judged.measure.id.text, predicted: ordered(foretold, prediction.changeLow, prediction.changeHigh),
      change: foretold.share(of: change.value),
      interval: ordered(foretold, change.interval.lowerBound, change.interval.upperBound),
      isInside: place == .inside,
      words: "\(judged.measure.id): \(site.number(foretold.share(of: change.value), decimals: 2))")
  }

  private static func ordered(_ foretold: Foretold, _ one: Double, _ other: Double) -> ClosedRange<Double> {
    let (first, second) = (foretold.share(of: one), foretold.share(of: other))
    return min(first, second)...max(first, second)
  }

  private static func row(_ judged: JudgedPrediction, _ site: Site) -> [String: Any] {
    let prediction = judged.prediction
    return model([
      "id": judged.measure.id.text, "address": "/measures/\(judged.measure.id)",
      "indicator": site[judged.indicator.name], "region": site[judged.region.name],
      "promised": "\(site.signed(prediction.changeLow)) … \(site.signed(prediction.changeHigh))",
      "came": judged.foretold.change.map { site.signed($0.value) },
      "unit": site[judged.indicator.unit],
      "place": judged.foretold.place.map { site.text("verdictpage.place.\($0.rawValue)") },
    ])
  }

  private static func group(
    _ group: VerdictsView.Group, _ calibration: Calibration, _ site: Site
  ) -> [String: Any] {
    model([
      "name": name(of: group, site), "judged": site.number(calibration.judged),
      "inside": site.number(calibration.inside), "beyond": site.number(calibration.beyond),
      "short": site.number(calibration.short),
      "share": calibration.insidePercent.map { "\(site.number($0))%" },
      "interval": calibration.interval.map {
        site.text("figure.interval", ["low": site.number($0.lowerBound), "high": site.number($0.upperBound)])
      },
      "tooFew": calibration.isEnough
        ? nil : site.text("verdictpage.too-few", ["least": site.number(Calibration.leastJudged)]),
      "meanShare": calibration.meanShare.map { "\(site.number(100 * $0))%" },
      "brier": calibration.brier.map {
        site.text(
          "verdictpage.brier-of",
          ["score": site.number($0, decimals: 2), "count": site.number(calibration.confident)])
      },
      "others": "\(site.number(calibration.cannotTell)) / \(site.number(calibration.notYet))",
    ])
  }

  static func name(of group: VerdictsView.Group, _ site: Site) -> String {
    switch group {
    case .all: site.text("verdictpage.group-all")
    case .agency(let agency):
      agency.flatMap(site.pack.agency).map { site[$0.name] } ?? site.text("verdictpage.group-no-owner")
    case .kind(let kind): site.text("verdictpage.kind.\(kind.rawValue)")
    }
  }
}
