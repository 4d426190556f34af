package import CityModel

/// What an indicator says of a region: its newest figure, all the others, and the newest held against the benchmarks.
package struct IndicatorReading: Sendable {
  package let indicator: Indicator
  package let region: ID<Region>
  /// `nil` when there is no value at all. Undated only when nothing dated exists.
  package let newest: Figure?
  /// Every figure with a value, oldest first; those whose period is not stated come last.
  package let series: [Figure]
  /// Values that were sought and not found, or cannot be told yet.
  package let missing: [Figure]
  /// The newest held against each benchmark of the indicator: province, nation, standard, each from old to new.
  /// Empty when there is no newest.
  package let comparisons: [Comparison]
}

extension IndicatorReading {
  /// Whether it falls short of a benchmark that it may be judged by, or misses its own aim.
  package var isGap: Bool { comparisons.contains { $0.standing == .worse } || aimStanding?.isMiss ?? false }

  /// How the newest value stands to the indicator's aim; `nil` without either.
  package var aimStanding: AimStanding? {
    indicator.aim.flatMap { aim in newest?.value.flatMap { $0.standing(to: aim) } }
  }
}

extension Pack {
  /// An indicator read for one region.
  ///
  /// - Parameter caseReadings: what the indicators over cases came to; those of other indicators and regions are
  ///   passed over.
  package func reading(
    of indicator: Indicator, in region: ID<Region>, caseReadings: [CaseReading] = []
  ) -> IndicatorReading {
    let figures = figures(of: indicator, in: region, cases: caseReadings)
    let ranked = byRecency(figures.filter { $0.value != nil }, nature: indicator.nature)
    let newest = ranked.last
    return IndicatorReading(
      indicator: indicator, region: region, newest: newest,
      series: ranked.filter { $0.period != .notStated } + ranked.filter { $0.period == .notStated },
      missing: figures.filter { $0.value == nil },
      comparisons: newest.map { figure in
        benchmarks(of: indicator).map { compare(figure, with: $0, of: indicator) }
      } ?? [])
  }

  /// An indicator read for every region that has a figure of it, in the pack's order, the city first.
  /// Where no region has any, one empty reading for the city: the hole is shown.
  package func readings(of indicator: Indicator, caseReadings: [CaseReading] = []) -> [IndicatorReading] {
    let ordered = regions.map(\.id).filter { $0 == city.region } + regions.map(\.id).filter { $0 != city.region }
    let all = ordered.map { reading(of: indicator, in: $0, caseReadings: caseReadings) }
    let told = all.filter { !$0.series.isEmpty || !$0.missing.isEmpty }
    return told.isEmpty ? [reading(of: indicator, in: city.region, caseReadings: caseReadings)] : told
  }

  private func benchmarks(of indicator: Indicator) -> [Benchmark] {
    Benchmark.Kind.allCases.flatMap { kind in
      let ofKind = benchmarks.filter { $0.kind == kind && $0.observation.indicator == indicator.id }
      return ofKind.enumerated().sorted {
        ($0.element.lastDay, $0.offset) < ($1.element.lastDay, $1.offset)
      }.map(\.element)
    }
  }
}

extension Benchmark {
  /// Undated ones come last.
  fileprivate var lastDay: Int { observation.period.last?.daysSince1970 ?? .max }
}
