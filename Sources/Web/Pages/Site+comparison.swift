import Checkup
import CityModel

extension Site {
  /// A comparison, graded in the open: how far it may be made, how the city stands, and how far apart the dates lie.
  func comparison(_ comparison: Comparison, of indicator: Indicator) -> [String: Any] {
    let other = comparison.benchmark.observation
    return model([
      "who": benchmarkName(comparison.benchmark), "value": other.value.map(value), "unit": self[indicator.unit],
      "period": period(other.period), "isUndated": other.period == .notStated, "source": source(other),
      "note": other.note.map { self[$0] }, "isDerived": other.isDerived,
      "grade": text(comparison.comparability.statement), "gradeClass": gradeClass(comparison.comparability),
      "isJudged": comparison.comparability.isJudged, "standing": comparison.standing.map { text($0.statement) },
      "standingClass": comparison.standing.map(standingClass), "mark": comparison.standing.map(mark),
      "verdict": verdictSentence(comparison, indicator), "reasons": reasons(comparison.comparability),
    ])
  }

  func benchmarkName(_ benchmark: Benchmark) -> String {
    pack.region(benchmark.observation.region).map { self[$0.name] } ?? text("benchmark.\(benchmark.kind.rawValue)")
  }

  /// The verdict in words, as it stands on paper.
  func plainVerdict(_ comparison: Comparison, of indicator: Indicator) -> String {
    verdictSentence(comparison, indicator) ?? ""
  }

  /// "低于全国 1.2 张，参照值早 5 个月": the verdict is never without its distance.
  private func verdictSentence(_ comparison: Comparison, _ indicator: Indicator) -> String? {
    guard let standing = comparison.standing else { return nil }
    let against = [
      "who": benchmarkName(comparison.benchmark), "period": period(comparison.benchmark.observation.period),
      "gap": comparison.gap.map { gapText($0, indicator) } ?? "",
    ]
    let said =
      comparison.side.map { text("verdictline.\($0.rawValue)", against) } ?? text(standing.statement)
    guard case .near(let distance) = comparison.comparability else { return said }
    return said + text("verdictline.joint") + text(distance.statement)
  }

  private func gapText(_ gap: Value, _ indicator: Indicator) -> String {
    let plain = gap.text.hasPrefix("-") ? String(gap.text.dropFirst()) : gap.text
    let unit = self[indicator.unit] == "%" ? text("verdictline.points") : self[indicator.unit]
    return "\(value(Value(gap.relation == .equal ? .equal : .over, plain))) \(unit)"
  }

  private func reasons(_ comparability: Comparability) -> [String] {
    guard case .notComparable(let reasons) = comparability else { return [] }
    return reasons.map { text($0.statement) }
  }

  private func gradeClass(_ comparability: Comparability) -> String {
    switch comparability {
    case .same: "grade-same"
    case .near: "grade-near"
    case .notComparable: "grade-not"
    }
  }

  private func standingClass(_ standing: Standing) -> String {
    switch standing {
    case .better: "standing-better"
    case .worse: "standing-worse"
    case .equal, .undecided: "standing-even"
    }
  }

  /// A sign beside the word, so that colour is never the only one.
  private func mark(_ standing: Standing) -> String {
    switch standing {
    case .better: "▲"
    case .worse: "▼"
    case .equal: "＝"
    case .undecided: "◇"
    }
  }
}
