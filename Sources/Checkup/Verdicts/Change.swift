/// The value after less the value before, in the indicator's unit, with its interval at 95 %.
package struct Change: Hashable, Sendable {
  package let value: Double
  package let interval: ClosedRange<Double>

  package init(value: Double, interval: ClosedRange<Double>) {
    self.value = value
    self.interval = interval
  }

  /// The same change with an interval that reaches at least so far to either side.
  package func widened(to reach: Double?) -> Change {
    guard let reach else { return self }
    return Change(
      value: value,
      interval: min(interval.lowerBound, value - reach)...max(interval.upperBound, value + reach))
  }

  package var blanks: [String: Statement.Blank] {
    ["change": .number(value), "low": .number(interval.lowerBound), "high": .number(interval.upperBound)]
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
  return difference(Change(value: new, interval: newInterval), less: Change(value: old, interval: oldInterval))
}

/// One estimate less another that is independent of it, by MOVER.
package func difference(_ one: Change, less other: Change) -> Change {
  let down = root(one.value - one.interval.lowerBound, other.interval.upperBound - other.value)
  let up = root(one.interval.upperBound - one.value, other.value - other.interval.lowerBound)
  let value = one.value - other.value
  return Change(value: value, interval: (value - down)...(value + up))
}

/// The mean of independent estimates, by MOVER.
///
/// - Precondition: there is at least one.
package func mean(of changes: [Change]) -> Change {
  precondition(!changes.isEmpty, "a mean is of something")
  let count = Double(changes.count)
  let value = changes.reduce(0) { $0 + $1.value } / count
  let down = changes.reduce(0) { root($0, $1.value - $1.interval.lowerBound) } / count
  let up = changes.reduce(0) { root($0, $1.interval.upperBound - $1.value) } / count
  return Change(value: value, interval: (value - down)...(value + up))
}

private func root(_ one: Double, _ other: Double) -> Double { (one * one + other * other).squareRoot() }
