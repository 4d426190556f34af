import Casework
import Checkup
package import CityModel

extension Recast {
  /// Whether a change of boundaries has to do with it.
  fileprivate var isTouched: Bool {
    switch outcome {
    case .unchanged, .left(_, .undated): false
    case .recast, .left: true
    }
  }
}

extension Platform {
  /// The changes behind a region with its figures over them; `nil` when its ground never changed and its neighbours'
  /// beginnings leave nothing open. Only the indicators that a change has to do with.
  package func history(of id: ID<Region>) async throws -> RegionHistory? {
    let edition = try await current()
    let pack = edition.pack
    guard let region = pack.region(id) else { throw Refusal("page.not-found") }
    let today = edition.clock.day(of: now)
    let rows = pack.indicators.flatMap { indicator in
      let recasts = pack.recast(indicator, in: id, today: today)
      return recasts.contains(where: \.isTouched) ? recasts.map { (indicator: indicator, recast: $0) } : []
    }
    let changes = pack.changes(behind: id)
    let isOpen = rows.contains { row in
      if case .left(_, .unexplained) = row.recast.outcome { true } else { false }
    }
    guard !changes.isEmpty || isOpen, region.validTo == nil else { return nil }
    return RegionHistory(region: region, changes: changes, rows: rows)
  }

  /// One indicator's figures over the changes behind each of the city's regions that has any.
  package func histories(of id: ID<Indicator>) async throws -> [RegionHistory] {
    let pack = try await current().pack
    let inCity = [pack.city.region] + pack.regions(inside: pack.city.region)
    var found: [RegionHistory] = []
    for region in inCity where !pack.changes(behind: region).isEmpty {
      guard let history = try await history(of: region) else { continue }
      let rows = history.rows.filter { $0.indicator.id == id }
      if !rows.isEmpty { found.append(RegionHistory(region: history.region, changes: history.changes, rows: rows)) }
    }
    return found
  }
}
