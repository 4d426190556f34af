import Checkup
import CityModel
import Platform

extension VerdictPage {
  /// Which judgement stands and why: both of them, and the assumptions of the second with what was found.
  static func way(_ judged: JudgedPrediction, _ unit: String, _ site: Site) -> [String: Any] {
    let judgement = judged.judgement
    return model([
      "stands": site.text("verdictpage.stands.\(judgement.way.rawValue)"),
      "usual": usual(judgement.fluctuation, unit, judged.indicator, site),
      "noneNamed": judgement.difference == nil ? site.text("verdictpage.none-named") : nil,
      "difference": judgement.difference.map { difference($0, judgement, site) },
    ])
  }

  private static func usual(
    _ fluctuation: Fluctuation, _ unit: String, _ indicator: Indicator, _ site: Site
  ) -> String? {
    guard fluctuation.isEnough, let largest = fluctuation.differences.map(\.magnitude).max() else {
      guard case .cases = indicator.origin else { return nil }
      return site.text("verdictpage.no-usual", ["least": site.number(Fluctuation.leastDifferences)])
    }
    return site.text(
      "verdictpage.usual",
      ["count": site.number(fluctuation.differences.count), "largest": site.number(largest), "unit": unit])
  }

  private static func difference(
    _ difference: DifferenceInDifferences, _ judgement: Judgement, _ site: Site
  ) -> [String: Any] {
    model([
      "regions": difference.comparisons.compactMap(site.pack.region).map { site[$0.name] }.joined(separator: "、"),
      "beforeAfter": said(judgement.beforeAfter, site), "byDifference": judgement.byDifference.map { said($0, site) },
      "obstacles": difference.obstacles.map { site.text($0.statement) },
      "hasObstacles": !difference.obstacles.isEmpty, "checks": checks(difference, site),
    ])
  }

  private static func said(_ verdict: Verdict, _ site: Site) -> String {
    "\(site.text("verdictword.\(verdict.word)")): \(site.text(verdict.statement))"
  }

  /// The assumptions that hold; those that fail are the obstacles.
  private static func checks(_ difference: DifferenceInDifferences, _ site: Site) -> [String] {
    var checks: [String] = []
    if let placebo = difference.placebo, placebo.interval.contains(0) {
      checks.append(
        site.text(
          "verdictpage.parallel",
          [
            "change": site.signed(placebo.value), "low": site.signed(placebo.interval.lowerBound),
            "high": site.signed(placebo.interval.upperBound),
            "count": site.number(difference.fluctuation.differences.count),
          ]))
    }
    if !difference.obstacles.contains(where: \.isTreatment) { checks.append(site.text("verdictpage.untreated")) }
    if difference.fluctuation.isEnough {
      checks.append(
        site.text(
          "verdictpage.enough",
          [
            "count": site.number(difference.fluctuation.differences.count),
            "apart": site.number(difference.fluctuation.apart),
          ]))
    }
    return checks
  }
}

extension DifferenceInDifferences.Obstacle {
  fileprivate var isTreatment: Bool { if case .comparisonTreated = self { true } else { false } }
}
