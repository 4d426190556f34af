package import CityModel

/// What was measured in one of the two periods that a prediction compares.
package struct Measured: Hashable, Sendable {
  package let value: Double?
  /// Cases it rests on; 0 for a value read in a source.
  package let count: Int
  /// At 95 %; just the value itself for one read in a source, whose error nobody states.
  package let interval: ClosedRange<Double>?

  package init(value: Double?, count: Int, interval: ClosedRange<Double>?) {
    self.value = value
    self.count = count
    self.interval = interval
  }

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
    self.init(value: number, count: 0, interval: number.map { $0...$0 })
  }
}

extension Pack {
  /// What an indicator came to in a region over exactly that period; nothing for any other, however near.
  ///
  /// Of several figures the one of the best source is taken, as for a reading.
  package func measured(
    _ indicator: ID<Indicator>, in region: ID<Region>, over period: Period, caseReadings: [CaseReading] = []
  ) -> Measured {
    guard let definition = self.indicator(indicator) else { return Measured(nil as Value?) }
    let figures = figures(of: definition, in: region, cases: caseReadings).filter { $0.period == period }
    guard let figure = byRecency(figures, nature: definition.nature).last else { return Measured(nil as Value?) }
    if case .cases(let statistic) = figure.ground { return Measured(statistic) }
    if case .register(let count, let statistic) = figure.ground { return Measured(count, statistic) }
    return Measured(figure.value)
  }
}

/// The change between two independent measurements, with an interval at 95 % made of both of theirs.
///
/// MOVER: the distances from each value to its bounds are squared, added and rooted, the lower bound of one with the
/// upper of the other. It takes each interval as it is, skew too, so one method serves medians, percentiles and
/// shares (for shares it is Newcombe's). Plain interval arithmetic was not taken: it is about 1.4 times too wide.
///
/// - Returns: `nil` when a value or an interval is missing.
/// - Source: Zou and Donner (2008), Construction of confidence limits about effect measures, Statistics in Medicine
///   27, 1693–1702; for shares Newcombe (1998), Statistics in Medicine 17, 873–890, method 10.
package func change(from before: Measured, to after: Measured) -> Change? {
  guard let old = before.value, let new = after.value, let oldInterval = before.interval,
    let newInterval = after.interval
  else { return nil }
  let down = root(new - newInterval.lowerBound, oldInterval.upperBound - old)
  let up = root(newInterval.upperBound - new, old - oldInterval.lowerBound)
  let value = new - old
  return Change(value: value, interval: (value - down)...(value + up))
}

private func root(_ one: Double, _ other: Double) -> Double { (one * one + other * other).squareRoot() }
