package import CityModel

/// The regions of one level in the order of an indicator, how unequal they are, and how each has changed.
package struct PeerRanking: Sendable {
  package struct Row: Sendable {
    package let entry: PeerFigures.Entry
    /// 1, 2, 2, 4.
    package let rank: Int
    /// Over the region's own comparable figures; `nil` for too few.
    package let trend: YearlyTrend?
  }

  package let figures: PeerFigures
  /// In the order of rank; those of one rank in the pack's order.
  package let rows: [Row]
  /// `false` where more is neither better nor worse: the first is then only the greatest.
  package let isJudged: Bool
  /// Every region counts alike; `nil` for fewer than two, or where the measures have no meaning.
  package let inequality: Inequality?
  /// Weighted by residents; `nil` where a region has no population to weigh by, or the indicator is one itself.
  package let weighted: (inequality: Inequality, by: ID<Indicator>)?
}

extension Pack {
  /// The regions that may be compared, ranked. Regions without a value that fits are not ranked; they stand in `leftOut`.
  package func peerRanking(
    of indicator: Indicator, over regions: [ID<Region>], at period: Period? = nil, rule: Composite.PeriodRule = .same,
    caseReadings: [CaseReading] = []
  ) -> PeerRanking {
    let figures = peerFigures(of: indicator, over: regions, at: period, rule: rule, caseReadings: caseReadings)
    let sense = Sense(indicator)
    let ranks = competitionRanks(figures.entries.map { sense.merit($0.number) })
    let rows = zip(figures.entries, ranks).enumerated().compactMap { place, row in
      row.1.map { (place, row.0, $0) }
    }.sorted { ($0.2, $0.0) < ($1.2, $1.0) }
    return PeerRanking(
      figures: figures,
      rows: rows.map { _, entry, rank in
        .init(
          entry: entry, rank: rank,
          trend: YearlyTrend(
            self.figures(of: indicator, in: entry.region, cases: caseReadings), like: entry.figure, self))
      },
      isJudged: sense != .size, inequality: Inequality(figures.entries.map(\.number)),
      weighted: weighted(figures, caseReadings))
  }

  /// By the first population that every ranked region has a comparable figure of.
  private func weighted(
    _ figures: PeerFigures, _ cases: [CaseReading]
  ) -> (inequality: Inequality, by: ID<Indicator>)? {
    let ids = figures.entries.map(\.region)
    guard !ids.isEmpty, !city.populations.contains(figures.indicator.id) else { return nil }
    for population in city.populations.compactMap(indicator) {
      let people = peerFigures(of: population, over: ids, rule: .near, caseReadings: cases)
      guard people.entries.count == ids.count, people.entries.allSatisfy({ $0.number >= 0 }) else { continue }
      let inequality = Inequality(figures.entries.map(\.number), weights: people.entries.map(\.number))
      return inequality.map { ($0, population.id) }
    }
    return nil
  }
}

extension PeerRanking {
  /// The same values on a map of the regions.
  package var map: MapReading {
    let breaks = equalBreaks(figures.entries.map(\.number))
    return MapReading(
      indicator: figures.indicator, regions: figures.regions, period: figures.period,
      values: figures.entries.map {
        .init(region: $0.region, figure: $0.figure, number: $0.number, step: step(of: $0.number, in: breaks))
      },
      gaps: [], breaks: breaks)
  }
}
