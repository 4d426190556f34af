package import CityModel

/// How much a series moved by itself before the measure began: its changes over as long a span as the one judged.
///
/// A value read in a source states no error, so its own past says how large a change must be to mean anything. Changes
/// over the very span that is judged hold whatever ties one month to the next: no model of that tie has to be fitted.
package struct Fluctuation: Hashable, Sendable {
  /// Later less earlier, oldest first, in the indicator's unit.
  package let differences: [Double]
  /// How many of them do not overlap in time: what they are worth as independent ones.
  package let apart: Int

  /// Fewer differences say too little of what is usual.
  package static let leastDifferences = 8
  /// With fewer degrees of freedom the interval would be wide beyond use, and wrong if the differences are not normal.
  package static let leastDegrees = 3

  package init(differences: [Double], apart: Int) {
    self.differences = differences
    self.apart = apart
  }

  /// Degrees of freedom: the differences that do not overlap, at most two thirds of all because neighbours share a
  /// value, less one for their mean.
  package var degrees: Int { min(apart, 2 * differences.count / 3) - 1 }

  package var isEnough: Bool { differences.count >= Self.leastDifferences && degrees >= Self.leastDegrees }

  package var mean: Double { differences.isEmpty ? 0 : differences.reduce(0, +) / Double(differences.count) }

  /// How far to either side of a change its interval at 95 % reaches; `nil` when there are too few differences.
  ///
  /// The mean change and the interval in which one more such change is to be expected, and never less than the largest change seen: what came about
  /// without the measure is no evidence for it, a trend that began before it neither.
  package var reach: Double? {
    guard isEnough, let largest = differences.map(\.magnitude).max() else { return nil }
    let one = deviation * (1 + 1 / Double(degrees + 1)).squareRoot()
    return max(largest, mean.magnitude + studentDeviate(degrees: degrees) * one)
  }

  /// The mean change before the measure with its interval at 95 %; `nil` when there are too few differences.
  ///
  /// The mean is taken to be worth as many differences as do not overlap.
  package var placebo: Change? {
    guard isEnough else { return nil }
    let half = studentDeviate(degrees: degrees) * deviation / Double(degrees + 1).squareRoot()
    return Change(value: mean, interval: (mean - half)...(mean + half))
  }

  private var deviation: Double {
    let squares = differences.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(differences.count - 1)).squareRoot()
  }
}

/// A value that holds for a period.
package struct DatedValue: Hashable, Sendable {
  package let period: Period
  package let value: Double

  package init(period: Period, value: Double) {
    self.period = period
    self.value = value
  }
}

/// The changes in a series over as long a span as from `baseline` to `judged`, all of them before `start`.
///
/// Only periods of the baseline's length count: a year is not compared with a month. Gaps in the series give fewer
/// differences and are not filled.
package func fluctuation(
  of series: [DatedValue], from baseline: Period, to judged: Period, before start: CalendarDay
) -> Fluctuation {
  guard let length = baseline.length, let step = baseline.step(to: judged) else {
    return Fluctuation(differences: [], apart: 0)
  }
  let usable = series.filter { $0.period.length == length && $0.period.isOver(before: start) }
  let byEnd = Dictionary(usable.map { ($0.period.end, $0.value) }) { first, _ in first }
  let pairs = usable.compactMap { early -> (from: CalendarDay, to: CalendarDay, difference: Double)? in
    guard let from = early.period.end else { return nil }
    let to = from.adding(months: step.months).adding(days: step.days)
    return byEnd[to].map { (from, to, $0 - early.value) }
  }.sorted { $0.from < $1.from }
  var (apart, free) = (0, CalendarDay(daysSince1970: .min))
  for pair in pairs where pair.from >= free { (apart, free) = (apart + 1, pair.to) }
  return Fluctuation(differences: pairs.map(\.difference), apart: apart)
}

extension Period {
  /// The day after the last; `nil` when not stated.
  fileprivate var end: CalendarDay? { last?.adding(days: 1) }

  fileprivate var length: SpanLength? {
    guard let first, let last else { return nil }
    return SpanLength(from: first, to: last)
  }

  fileprivate func isOver(before day: CalendarDay) -> Bool { last.map { $0 < day } ?? false }

  fileprivate func step(to later: Period) -> (months: Int, days: Int)? {
    guard let from = end, let to = later.end, from < to else { return nil }
    return from.monthsAndDays(to: to)
  }
}
