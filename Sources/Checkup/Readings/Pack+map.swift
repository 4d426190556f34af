package import CityModel

/// Whether an indicator can be drawn on a map of the city's divisions, and as what.
///
/// Drawn only when at least three divisions under one parent have a plain number of one definition and one period.
/// The period is the one that most have, the newest among equals. Classes are of equal width from the lowest value to
/// the highest, at most five and never more than there are different values: with a handful of divisions, classes of
/// equal count would only repeat the rank and hide how far apart the values are.
///
/// - Parameters:
///   - level: the region whose divisions are drawn; the whole city when `nil`.
///   - caseReadings: as for a reading.
package func mapReading(
  _ indicator: Indicator, _ pack: Pack, level: ID<Region>? = nil, caseReadings: [CaseReading] = []
) -> MapReading {
  let parent = level ?? pack.city.region
  let regions = pack.regions.filter { $0.kind == .division && $0.parent == parent && $0.validTo == nil }.map(\.id)
  let figures = regions.map { ($0, pack.figures(of: indicator, in: $0, cases: caseReadings)) }
  let period = commonPeriod(figures.map { $0.1.filter(\.isDrawable).map(\.period) })
  let chosen = figures.map { region, all in
    (region, pack.byRecency(all.filter { $0.isDrawable && $0.period == period }, nature: indicator.nature).last)
  }
  let breaks = equalBreaks(chosen.compactMap { $0.1?.value?.number })
  return MapReading(
    indicator: indicator, regions: regions, period: period,
    values: chosen.compactMap { region, figure in regionValue(region, figure, breaks) },
    gaps: zip(figures, chosen).filter { $1.1 == nil }.map { all, _ in
      .init(region: all.0, reasons: pack.lacks(all.1, of: indicator, in: all.0))
    },
    breaks: breaks)
}

private func regionValue(_ region: ID<Region>, _ figure: Figure?, _ breaks: [Double]) -> MapReading.RegionValue? {
  guard let figure, let number = figure.value?.number else { return nil }
  return .init(region: region, figure: figure, number: number, step: step(of: number, in: breaks))
}

/// The period that most regions have, the newest among equals.
func commonPeriod(_ periods: [[Period]]) -> Period? {
  var counts: [Period: Int] = [:]
  for period in periods.flatMap({ Set($0) }) { counts[period, default: 0] += 1 }
  return counts.max { one, other in
    ([one.value] + one.key.sortKey).lexicographicallyPrecedes([other.value] + other.key.sortKey)
  }?.key
}

/// Bounds of classes of equal width: at most five, never more than different values; one class when all are equal.
func equalBreaks(_ numbers: [Double]) -> [Double] {
  guard let low = numbers.min(), let high = numbers.max() else { return [] }
  let classes = min(MapReading.mostClasses, Set(numbers).count)
  return (0..<classes).map { low + (high - low) * Double($0) / Double(classes) } + [high]
}

/// The class of a number. A number on a bound belongs to the class above it, the highest number to the last class.
func step(of number: Double, in breaks: [Double]) -> Int {
  breaks.dropFirst().dropLast().count { $0 <= number }
}

extension Figure {
  /// A plain number with a date.
  var isDrawable: Bool {
    period != .notStated && value?.relation == .equal && value?.number != nil
  }
}

extension Period {
  /// By last day, then first day.
  var sortKey: [Int] { [last?.daysSince1970 ?? .min, first?.daysSince1970 ?? .min] }
}

extension Pack {
  /// Why a region has no value that fits, given all its figures.
  func lacks(_ figures: [Figure], of indicator: Indicator, in region: ID<Region>) -> [MapReading.Lack] {
    if figures.isEmpty { return lackingParts(of: indicator, in: region) }
    var lacks: [MapReading.Lack] = []
    for figure in figures {
      let lack = figure.lack
      if !lacks.contains(lack) { lacks.append(lack) }
    }
    return lacks
  }

  private func lackingParts(of indicator: Indicator, in region: ID<Region>) -> [MapReading.Lack] {
    let parts = parts(of: indicator)
    guard !parts.isEmpty else { return [.noValue] }
    let lacking = parts.filter { part in
      let known =
        self.indicator(part).map { figures(of: $0, in: region, cases: []) }
        ?? observations(of: part, in: region).map { Figure($0) }
      return !known.contains { $0.value?.number != nil }
    }
    return lacking.isEmpty ? [.partsDiffer] : lacking.map { .partMissing($0) }
  }
}

extension Figure {
  fileprivate var lack: MapReading.Lack {
    guard let value else { return .soughtNotFound }
    if value.relation != .equal || value.number == nil { return .notANumber }
    return period == .notStated ? .periodNotStated : .otherPeriod(period)
  }
}
