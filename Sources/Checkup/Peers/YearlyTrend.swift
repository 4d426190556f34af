package import CityModel

/// How a region's figures of one indicator change from year to year.
package struct YearlyTrend: Hashable, Sendable {
  package let trend: Trend
  package let from: Period
  package let to: Period

  /// Over the figures that are comparable in kind with the given one: stocks on exact days, flows of equal length.
  /// Of several for one period the best source is taken.
  ///
  /// - Returns: `nil` for fewer than three periods.
  init?(_ figures: [Figure], like model: Figure, _ pack: Pack) {
    guard let indicator = pack.indicator(model.indicator) else { return nil }
    let plain = pack.byRecency(figures.filter(\.isDrawable), nature: indicator.nature)
    var byPeriod: [Period: Figure] = [:]
    for figure in plain where figure.period.isLike(model.period, indicator.nature) { byPeriod[figure.period] = figure }
    let points = byPeriod.values.compactMap { figure -> (day: Int, period: Period, value: Double)? in
      guard let day = figure.period.last, let number = figure.value?.number else { return nil }
      return (day.daysSince1970, figure.period, number)
    }.sorted { $0.day < $1.day }
    guard let first = points.first, let last = points.last,
      let trend = Trend(points.map { (Double($0.day) / 365.25, $0.value) })
    else { return nil }
    self.trend = trend
    (from, to) = (first.period, last.period)
  }
}

extension Period {
  fileprivate func isLike(_ other: Period, _ nature: Indicator.Nature) -> Bool {
    guard let first, let last, let otherFirst = other.first, let otherLast = other.last else { return false }
    return SpanLength(from: first, to: last) == SpanLength(from: otherFirst, to: otherLast)
  }
}
