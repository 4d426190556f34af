import Checkup
import CityModel
import struct Documents.Bar
import Foundation

extension Site {
  /// An indicator as one card: its newest value, what it is held against, and what is missing.
  func reading(_ reading: IndicatorReading) -> [String: Any] {
    let indicator = reading.indicator
    let comparisons = reading.comparisons.map { comparison($0, of: indicator) }
    return model([
      "id": indicator.id.text, "key": "\(indicator.id)-\(reading.region)", "name": self[indicator.name],
      "region": reading.region == pack.city.region ? nil : pack.region(reading.region).map { self[$0.name] },
      "address": "/indicators/\(indicator.id)", "newest": reading.newest.map { figure($0, of: indicator) },
      "comparisons": comparisons, "hasComparisons": !comparisons.isEmpty,
      "hasVerdicts": reading.comparisons.contains { $0.standing != nil }, "chart": comparisonChart(reading),
      "direction": text("direction.\(indicator.direction.rawValue)"), "isGap": reading.isGap,
      "others": reading.series.count > 1 ? text("reading.others", ["count": number(reading.series.count - 1)]) : nil,
      "missing": reading.missing.map { missing($0, indicator) }, "hasMissing": !reading.missing.isEmpty,
    ])
  }

  private func missing(_ figure: Figure, _ indicator: Indicator) -> [String: Any] {
    var what = self.figure(figure, of: indicator)
    if case .cases(let statistic) = figure.ground { what["unknown"] = statistic.unknown.map { text($0.statement) } }
    return what
  }

  /// The newest value beside every benchmark that has a number; `nil` when there is nothing to draw it beside.
  private func comparisonChart(_ reading: IndicatorReading) -> String? {
    let bars = reading.chartedValues.map { bar($0, reading) }
    guard !bars.isEmpty else { return nil }
    return barChart(
      id: "bars-\(reading.indicator.id)-\(reading.region)",
      title: text("chart.bars-title", ["name": self[reading.indicator.name]]),
      description: bars.map { "\($0.name): \($0.label)" }.joined(separator: "; "), bars: bars)
  }

  private func bar(_ charted: ChartedValue, _ reading: IndicatorReading) -> Bar {
    let own = pack.region(reading.region).map { self[$0.name] } ?? ""
    let who = charted.comparison.map { benchmarkName($0.benchmark) } ?? own
    let look = charted.comparison.map { $0.comparability.isJudged ? Bar.Look.judged : .unjudged } ?? .own
    return Bar(name: barName(who, charted.period), value: charted.number, label: value(charted.value), look: look)
  }

  private func barName(_ who: String, _ period: Period) -> String { "\(who) · \(self.period(period))" }
}
