package import CityModel

/// What an indicator over cases or over a register came to in a region and a period. Whoever holds the cases and the
/// objects hands it in.
package struct CaseReading: Sendable {
  package enum Measured: Sendable {
    case cases(CaseStatisticValue)
    case register(RegisterCount, RegisterStatistic)
  }

  package let indicator: ID<Indicator>
  package let region: ID<Region>
  package let period: Period
  package let measured: Measured

  package init(indicator: ID<Indicator>, region: ID<Region>, period: Period, statistic: CaseStatisticValue) {
    self.indicator = indicator
    self.region = region
    self.period = period
    self.measured = .cases(statistic)
  }

  package init(
    indicator: ID<Indicator>, region: ID<Region>, period: Period, count: RegisterCount, of statistic: RegisterStatistic
  ) {
    self.indicator = indicator
    self.region = region
    self.period = period
    self.measured = .register(count, statistic)
  }
}

extension CaseReading {
  /// The reading as a figure, written with one decimal, a count with none; the unrounded value stays in its ground.
  var figure: Figure {
    let (value, decimals, ground): (Double?, Int, Figure.Ground) =
      switch measured {
      case .cases(let statistic): (statistic.value, 1, .cases(statistic))
      case .register(let count, let statistic):
        (count.value(statistic), statistic.isShare ? 1 : 0, .register(count, statistic))
      }
    return Figure(
      indicator: indicator, region: region, period: period,
      value: value.map { Value(.equal, decimalText($0, decimals: decimals)) }, ground: ground)
  }
}
