package import CityModel

/// The figures of one indicator in one region that a verdict looks at: at most one for each period.
package struct Track: Hashable, Sendable {
  package struct Point: Hashable, Sendable {
    package let period: Period
    package let measured: Measured

    package init(period: Period, measured: Measured) {
      self.period = period
      self.measured = measured
    }
  }

  package let region: ID<Region>
  package let points: [Point]

  package init(region: ID<Region>, points: [Point]) {
    self.region = region
    self.points = points
  }

  /// What was measured over exactly that period; nothing for any other, however near.
  package func measured(over period: Period) -> Measured {
    points.first { $0.period == period }?.measured ?? .nothing
  }
}

extension Pack {
  /// An indicator's figures in a region, one for each period; of several the one of the best source.
  package func track(
    of indicator: Indicator, in region: ID<Region>, caseReadings: [CaseReading] = []
  ) -> Track {
    let figures = byRecency(figures(of: indicator, in: region, cases: caseReadings), nature: indicator.nature)
    var best: [Period: Figure] = [:]
    for figure in figures where figure.value != nil { best[figure.period] = figure }
    return Track(
      region: region,
      points: figures.filter { $0.value != nil }.map(\.period).unrepeated.compactMap { period in
        best[period].map { Track.Point(period: period, measured: Measured($0)) }
      })
  }
}

extension [Period] {
  /// Each once, where it first stands.
  fileprivate var unrepeated: [Period] {
    var seen: Set<Period> = []
    return filter { seen.insert($0).inserted }
  }
}
