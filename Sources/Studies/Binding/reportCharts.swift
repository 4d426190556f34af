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

  /// `nil` when there is nothing to draw the value beside.
  private func comparisonBars(_ reading: IndicatorReading) -> [Bar]? {
    let bars = reading.chartedValues.map { bar($0, reading) }
    return bars.isEmpty ? nil : bars
  }

  private func bar(_ charted: ChartedValue, _ reading: IndicatorReading) -> Bar {
    let who = charted.comparison?.benchmark.observation.region ?? reading.region
    let when = periodWords(charted.period, reading.indicator.nature) ?? "时间未注明"
    let look = charted.comparison.map { $0.comparability.isJudged ? Bar.Look.judged : .unjudged } ?? .own
    return Bar(
      name: "\(region(who)?.name.zh ?? "") · \(when)", value: charted.number,
      label: valueWords(charted.value, unit: reading.indicator.unit.zh), look: look)
  }
}
