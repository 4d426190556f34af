import Checkup
import CityModel
import Documents

extension Pack {
  /// The charts of the checkup that a report may place, by their names: `chart:comparison-<indicator>` for each
  /// indicator of the city that has a benchmark with a number.
  func reportCharts() -> [String: Drawing] {
    let charts = indicators.compactMap { indicator in
      comparisonBars(reading(of: indicator, in: city.region)).map {
        ("chart:comparison-\(indicator.id)", barChart($0))
      }
    }
    return Dictionary(charts) { first, _ in first }
  }

  /// The newest value beside every benchmark with a number; `nil` when there is nothing to draw it beside.
  private func comparisonBars(_ reading: IndicatorReading) -> [Bar]? {
    guard let newest = reading.newest, let own = bar(city.region, newest.value, newest.period, reading.indicator, .own)
    else { return nil }
    let others = reading.comparisons.compactMap { comparison in
      let other = comparison.benchmark.observation
      return bar(
        other.region, other.value, other.period, reading.indicator,
        comparison.comparability.isJudged ? .judged : .unjudged)
    }
    return others.isEmpty ? nil : [own] + others
  }

  private func bar(
    _ region: ID<Region>, _ value: Value?, _ period: Period, _ indicator: Indicator, _ look: Bar.Look
  ) -> Bar? {
    guard let value, let number = value.number, number >= 0 else { return nil }
    let when = periodWords(period, indicator.nature) ?? "时间未注明"
    return Bar(
      name: "\(self.region(region)?.name.zh ?? "") · \(when)", value: number,
      label: valueWords(value, unit: indicator.unit.zh), look: look)
  }
}
