import Checkup
import CityModel
import Documents

extension ReportTable {
  /// The city's newest values beside their benchmarks: all that may be judged, or else the one nearest in order, so that it
  /// is seen that there is one and that it proves nothing. An indicator without a direction, a number of residents, is neither
  /// good nor bad when high, and is left out.
  func comparisons() -> Table {
    let rows = pack.indicators.filter { $0.direction != .none }.flatMap { indicator -> [[[String]]] in
      let all = pack.reading(of: indicator, in: pack.city.region).comparisons
        .filter { $0.benchmark.observation.value != nil && $0.figure.value != nil }
      let judged = all.filter(\.comparability.isJudged)
      return (judged.isEmpty ? Array(all.suffix(1)) : judged).map { row($0, indicator) }
    }
    return Table(
      "与参照值的比较", id: "comparisons", ["指标", "本市", "参照", "可比程度"], shares: [0.22, 0.26, 0.32, 0.2], rows: rows)
  }

  private func row(_ comparison: Comparison, _ indicator: Indicator) -> [[String]] {
    let other = comparison.benchmark.observation
    let region = pack.region(other.region)?.name.zh ?? ""
    return [
      [indicator.name.zh], [words(comparison.figure.value, comparison.figure.period, indicator)],
      [region + words(other.value, other.period, indicator)], [grade(comparison)],
    ]
  }

  private func words(_ value: Value?, _ period: Period, _ indicator: Indicator) -> String {
    let value = value.map { valueWords($0, unit: indicator.unit.zh) } ?? "（空缺）"
    return "\(value)（\(periodWords(period, indicator.nature) ?? "时间未注明")）"
  }

  private func grade(_ comparison: Comparison) -> String {
    let side =
      switch comparison.side {
      case .above: "，本市较高"
      case .below: "，本市较低"
      case .equal: "，相同"
      case nil: ""
      }
    return switch comparison.comparability {
    case .same: "同口径、同时点\(side)"
    case .near: "同口径、时点相近\(side)"
    case .notComparable: "不可比"
    }
  }
}
