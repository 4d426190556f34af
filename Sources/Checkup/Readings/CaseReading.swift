package import CityModel

/// What an indicator over cases came to in a region and a period. Whoever holds the cases hands it in.
package struct CaseReading: Sendable {
  package let indicator: ID<Indicator>
  package let region: ID<Region>
  package let period: Period
  package let statistic: CaseStatisticValue

  package init(indicator: ID<Indicator>, region: ID<Region>, period: Period, statistic: CaseStatisticValue) {
    self.indicator = indicator
    self.region = region
    self.period = period
    self.statistic = statistic
  }
}

extension CaseReading {
  /// The reading as a figure, written with one decimal; the unrounded value stays in its ground.
  var figure: Figure {
    Figure(
      indicator: indicator, region: region, period: period,
      value: statistic.value.map { Value(.equal, decimalText($0, decimals: 1)) }, ground: .cases(statistic))
  }
}
