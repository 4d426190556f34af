package import Checkup
package import CityModel

extension Platform {
  /// The city's checkup as of now: the pack's figures and what its cases came to.
  package func checkup() async throws -> CheckupSheet {
    let edition = try await current()
    return Checkup.checkup(edition.pack, caseReadings: try await caseReadings(edition))
  }

  /// The city's case indicators over the current span. Each procedure's cases are read once.
  func caseReadings(_ edition: Edition) async throws -> [CaseReading] {
    try await remembered.value("readings", at: try await state(edition)) {
      try await self.caseReadingsNow(edition)
    }
  }

  private func caseReadingsNow(_ edition: Edition) async throws -> [CaseReading] {
    let (from, to) = currentSpan(edition)
    let span = edition.start(of: from)..<edition.start(of: to.adding(days: 1))
    var readings: [CaseReading] = []
    for procedure in edition.pack.procedures {
      let records = try await records(procedure, from: from, to: to, edition)
      for indicator in edition.pack.indicators {
        guard case .cases(procedure.id, let kind) = indicator.origin else { continue }
        readings.append(
          CaseReading(
            indicator: indicator.id, region: edition.pack.city.region, period: .span(from, to),
            statistic: statistic(kind, over: records, from: span.lowerBound, to: span.upperBound, at: now)))
      }
    }
    return readings
  }

  package func indicator(
    _ id: ID<Indicator>
  ) async throws -> (reading: IndicatorReading?, measured: MeasuredReading?, map: MapReading?, problems: [Problem]) {
    let edition = try await current()
    let pack = edition.pack
    guard let indicator = pack.indicator(id) else { throw Refusal("page.not-found") }
    let readings = pack.readings(of: indicator, caseReadings: try await caseReadings(edition))
    return (
      readings.first, try await measured(indicator, region: pack.city.region, edition),
      mapReading(indicator, pack), pack.problems.filter { $0.indicators.contains(id) }
    )
  }

  package func region(_ id: ID<Region>) async throws -> RegionView {
    let edition = try await current()
    let pack = edition.pack
    guard let region = pack.region(id) else { throw Refusal("page.not-found") }
    let cases = try await caseReadings(edition)
    let readings = pack.indicators.map { pack.reading(of: $0, in: id, caseReadings: cases) }
    var counts: [(procedure: Procedure, open: Int, ended: Int)] = []
    for procedure in pack.procedures {
      let inside = Set([id] + pack.regions(inside: id))
      let rows = try await countsByRegion(procedure.id, pack).filter { inside.contains($0.region.id) }
      counts.append((procedure, rows.reduce(0) { $0 + $1.open }, rows.reduce(0) { $0 + $1.ended }))
    }
    return RegionView(
      region: region, parent: region.parent.flatMap(pack.region),
      children: pack.regions.filter { $0.parent == id && $0.validTo == nil },
      readings: readings.filter { !$0.series.isEmpty || !$0.missing.isEmpty },
      problems: pack.problems.filter { $0.mentions(region) }, cases: counts)
  }

  package func problem(
    _ id: ID<Problem>
  ) async throws -> (
    problem: Problem, causes: [(cause: Cause, link: Link)], measures: [(measure: Measure, link: Link)],
    readings: [IndicatorReading]
  ) {
    let edition = try await current()
    let pack = edition.pack
    guard let problem = pack.problem(id) else { throw Refusal("page.not-found") }
    let links = pack.links.filter { $0.from == id.text }
    let cases = try await caseReadings(edition)
    return (
      problem,
      links.filter { $0.relation == .problemCause }.compactMap { link in
        pack.cause(ID(link.to)).map { ($0, link) }
      },
      links.filter { $0.relation == .problemMeasure }.compactMap { link in
        pack.measure(ID(link.to)).map { ($0, link) }
      },
      problem.indicators.compactMap(pack.indicator).flatMap { pack.readings(of: $0, caseReadings: cases) }
    )
  }

  package func measure(_ id: ID<Measure>) async throws -> MeasureView {
    let edition = try await current()
    let pack = edition.pack
    guard let measure = pack.measure(id) else { throw Refusal("page.not-found") }
    let links = pack.links.filter { $0.to == id.text }
    return MeasureView(
      measure: measure, parent: measure.parent.flatMap(pack.measure),
      children: pack.measures.filter { $0.parent == id },
      problems: links.filter { $0.relation == .problemMeasure }.compactMap { link in
        pack.problem(ID(link.from)).map { ($0, link) }
      },
      causes: links.filter { $0.relation == .causeMeasure }.compactMap { link in
        pack.cause(ID(link.from)).map { ($0, link) }
      },
      owner: measure.owner.flatMap(pack.agency), procedures: measure.procedures.compactMap(pack.procedure),
      cases: try await caseCounts(measure.procedures.compactMap(pack.procedure), pack),
      judged: try await judged(measure, edition))
  }

  package func search(_ text: String) async throws -> [SearchHit] {
    try await current().search.hits(String(text.prefix(100)), limit: 50)
  }
}

extension Problem {
  /// Whether the study names the region among the problem's places.
  fileprivate func mentions(_ region: Region) -> Bool { places?.zh.contains(region.name.zh) ?? false }
}
