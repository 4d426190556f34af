package import CityModel

/// What was measured in one of the periods that a prediction compares.
package struct Measured: Hashable, Sendable {
  package let value: Double?
  /// Cases it rests on; 0 for a value read in a source.
  package let count: Int
  /// At 95 %; `nil` when there are too few cases for one, and for a value whose source states no error.
  package let interval: ClosedRange<Double>?
  /// Whether an interval belongs to it by its nature: it was measured from cases. A value of a source has none, and
  /// what its series did before the measure stands in for it.
  package let isSampled: Bool

  package init(value: Double?, count: Int, interval: ClosedRange<Double>?, isSampled: Bool = true) {
    self.value = value
    self.count = count
    self.interval = interval
    self.isSampled = isSampled
  }

  package static let nothing = Measured(value: nil, count: 0, interval: nil, isSampled: false)

  package init(_ statistic: CaseStatisticValue) {
    self.init(value: statistic.value, count: statistic.count, interval: statistic.interval)
  }

  /// A count over a register. It is of all there is, so that only the objects that could not be judged make it unsure.
  package init(_ count: RegisterCount, _ statistic: RegisterStatistic) {
    self.init(value: count.value(statistic), count: count.judged, interval: count.bounds(statistic))
  }

  /// A value as a source states it. "More than 63" has no number to reckon with, so it measures nothing.
  package init(_ value: Value?) {
    let number = value?.relation == .equal ? value?.number : nil
    self.init(value: number, count: 0, interval: nil, isSampled: false)
  }

  package init(_ figure: Figure) {
    switch figure.ground {
    case .cases(let statistic): self.init(statistic)
    case .register(let count, let statistic): self.init(count, statistic)
    default: self.init(figure.value)
    }
  }
}

extension Pack {
  /// What an indicator came to in a region over exactly that period; nothing for any other, however near.
  ///
  /// Of several figures the one of the best source is taken, as for a reading.
  package func measured(
    _ indicator: ID<Indicator>, in region: ID<Region>, over period: Period, caseReadings: [CaseReading] = []
  ) -> Measured {
    guard let definition = self.indicator(indicator) else { return .nothing }
    return track(of: definition, in: region, caseReadings: caseReadings).measured(over: period)
  }
}
