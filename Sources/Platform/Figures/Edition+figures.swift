import CityModel
import Storage

extension Pack {
  /// The pack with what agencies entered and others approved, so that every reader sees one book of figures.
  ///
  /// An approved value takes the place of the pack's own for the same indicator, region, period and source; from another
  /// source both stand. Those of indicators or regions that the pack no longer has stay in the store.
  func joined(with figures: [EnteredFigure], day: (EnteredFigure) -> CalendarDay) -> Pack {
    var pack = self
    let replaced = Set(figures.map { Said(place: $0.place, source: $0.source) })
    let known = Set(indicators.map(\.id)), places = Set(regions.map(\.id))
    pack.observations = observations.filter { !replaced.contains(Said($0)) }
    pack.observations += figures.filter { known.contains($0.place.indicator) && places.contains($0.place.region) }
      .map { Observation($0, on: day($0)) }
    let named = Set(figures.map(\.source)).subtracting(sources.map(\.id))
    pack.sources += agencies.filter { named.contains(.report(of: $0.id)) }.map { agency in
      Source(
        id: .report(of: agency.id),
        title: LocalizedText(zh: "\(agency.name.zh)报送", en: "Reported by \(agency.name.en)"), grade: .a, address: nil)
    }
    return pack
  }
}

/// What a source says something of.
struct Said: Hashable {
  let place: FigurePlace
  let source: ID<Source>

  init(place: FigurePlace, source: ID<Source>) {
    self.place = place
    self.source = source
  }

  init(_ observation: Observation) {
    place = FigurePlace(indicator: observation.indicator, region: observation.region, period: observation.period)
    source = observation.source
  }
}

extension Observation {
  init(_ figure: EnteredFigure, on day: CalendarDay) {
    self.init(
      id: figure.id, indicator: figure.place.indicator, region: figure.place.region, period: figure.place.period,
      value: figure.value, source: figure.source, isDerived: false,
      note: figure.note.map { LocalizedText(zh: $0, en: $0) },
      entry: Entry(agency: figure.agency, on: day, isCorrection: figure.corrects != nil))
  }
}
