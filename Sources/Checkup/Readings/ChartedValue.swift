package import CityModel

/// One bar of a chart that shows a reading: the region's own value, or a benchmark's.
package struct ChartedValue: Sendable {
  package let value: Value
  /// The value as a number, not below 0: a bar cannot show less than nothing.
  package let number: Double
  package let period: Period
  /// What the benchmark is held against; `nil`: the region's own newest value.
  package let comparison: Comparison?
}

extension IndicatorReading {
  /// The newest value, then every benchmark with a number, in the order of the comparisons; whether it may be judged by is the
  /// comparison's to say. Empty where there is nothing to draw the value beside.
  package var chartedValues: [ChartedValue] {
    guard let newest, let own = charted(newest.value, newest.period, nil) else { return [] }
    let others = comparisons.compactMap { comparison in
      charted(comparison.benchmark.observation.value, comparison.benchmark.observation.period, comparison)
    }
    return others.isEmpty ? [] : [own] + others
  }

  private func charted(_ value: Value?, _ period: Period, _ comparison: Comparison?) -> ChartedValue? {
    guard let value, let number = value.number, number >= 0 else { return nil }
    return ChartedValue(value: value, number: number, period: period, comparison: comparison)
  }
}
