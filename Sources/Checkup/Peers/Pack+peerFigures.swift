package import CityModel

extension Pack {
  /// The figures of an indicator that may be held against each other over these regions.
  ///
  /// - Parameters:
  ///   - period: the one to hold them at; the one that most regions have when `nil`, the newest among equals.
  ///   - rule: whether near periods are taken too.
  package func peerFigures(
    of indicator: Indicator, over regions: [ID<Region>], at period: Period? = nil, rule: Composite.PeriodRule = .same,
    caseReadings: [CaseReading] = []
  ) -> PeerFigures {
    let figures = regions.map { ($0, self.figures(of: indicator, in: $0, cases: caseReadings)) }
    let plain = figures.map { $0.1.filter(\.isDrawable).map(\.period) }
    let reference = period ?? commonPeriod(plain)
    var choice = PeerChoice(indicator: indicator, reference: reference, rule: rule)
    for (region, all) in figures { choice.take(best(all, for: choice), of: region) }
    return PeerFigures(
      indicator: indicator, regions: regions, period: reference, periods: counted(plain),
      entries: regions.compactMap { id in choice.taken.first { $0.region == id } },
      leftOut: figures.compactMap { region, all in
        guard !choice.taken.contains(where: { $0.region == region }) else { return nil }
        let why = choice.refused[region].map { [$0] } ?? lacks(all, of: indicator, in: region).map { .lack($0) }
        return PeerFigures.LeftOut(
          region: region, reasons: why, figures: byRecency(all, nature: indicator.nature).reversed())
      })
  }

  /// Of a region's figures the one of the very period, the best source first; else the nearest.
  private func best(_ figures: [Figure], for choice: PeerChoice) -> [(figure: Figure, comparability: Comparability)] {
    byRecency(figures.filter(\.isDrawable), nature: choice.indicator.nature).reversed()
      .map { ($0, choice.comparability($0.period)) }
      .filter { $0.1.isJudged }
      .enumerated().sorted { ($0.element.1.closeness, $0.offset) < ($1.element.1.closeness, $1.offset) }.map(\.element)
  }

  private func counted(_ periods: [[Period]]) -> [(period: Period, count: Int)] {
    var counts: [Period: Int] = [:]
    for period in periods.flatMap({ Set($0) }) { counts[period, default: 0] += 1 }
    return counts.sorted { $1.key.sortKey.lexicographicallyPrecedes($0.key.sortKey) }.map { ($0.key, $0.value) }
  }
}

/// Which figures were taken so far. One of the very period is always taken; a near one only when it is near to all that
/// were taken before it.
private struct PeerChoice {
  let indicator: Indicator
  let reference: Period?
  let rule: Composite.PeriodRule
  var taken: [PeerFigures.Entry] = []
  var refused: [ID<Region>: PeerFigures.Reason] = [:]

  func comparability(_ period: Period) -> Comparability {
    guard let reference else { return .notComparable([.periodNotStated(.benchmark)]) }
    return dates(period, reference, indicator.nature)
  }

  mutating func take(_ candidates: [(figure: Figure, comparability: Comparability)], of region: ID<Region>) {
    for (figure, comparability) in candidates {
      guard let number = figure.value?.number else { continue }
      if case .near(let distance) = comparability, let reason = refusal(of: figure, distance) {
        refused[region] = refused[region] ?? reason
        continue
      }
      taken.append(.init(region: region, figure: figure, number: number, distance: comparability.distance))
      return
    }
  }

  private func refusal(of figure: Figure, _ distance: Distance) -> PeerFigures.Reason? {
    if rule == .same { return .onlyNear(figure.period, distance) }
    let far = taken.first { !dates(figure.period, $0.figure.period, indicator.nature).isJudged }
    return far.map { .tooFarFrom($0.region, $0.figure.period) }
  }
}

extension Comparability {
  var distance: Distance? {
    if case .near(let distance) = self { distance } else { nil }
  }

  /// 0 for the same; days and months roughly, for an order only.
  fileprivate var closeness: Int {
    switch self {
    case .same: 0
    case .near(.apart(let months, let days, _)): 1 + months * 31 + days
    case .near(.adjacent): 1
    case .notComparable: .max
    }
  }
}
