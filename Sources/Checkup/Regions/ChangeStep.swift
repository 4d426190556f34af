import CityModel

/// All changes of one date.
struct ChangeStep {
  let date: Period
  let rows: [RegionChange]

  func touches(_ regions: Set<ID<Region>>) -> Bool {
    rows.contains { regions.contains($0.to) || regions.contains($0.from) }
  }

  /// What regions of after the change were made of before it.
  func before(
    _ weights: [ID<Region>: Composition.Weight]
  ) -> Result<[ID<Region>: Composition.Weight], Recast.Reason> {
    var earlier: [ID<Region>: Composition.Weight] = [:]
    for source in Set(weights.keys.flatMap(sources)).sorted(by: { $0.text < $1.text }) {
      switch weight(of: source, in: weights) {
      case .success(let weight): if weight.share > 0 { earlier[source] = weight }
      case .failure(let reason): return .failure(reason)
      }
    }
    return .success(earlier)
  }

  /// The regions of before that the region of after is made of.
  private func sources(of region: ID<Region>) -> [ID<Region>] {
    let incoming = rows.filter { $0.to == region }.map(\.from)
    return goesOn(region) ? incoming + [region] : incoming
  }

  /// Whether ground of the region stays its own without a row that says so: nothing touches it, or only moves do.
  private func goesOn(_ region: ID<Region>) -> Bool {
    rows.allSatisfy { $0.kind == .move || ($0.from != region && $0.to != region) }
  }

  /// How much of a region of before lies in the regions of after.
  private func weight(
    of source: ID<Region>, in weights: [ID<Region>: Composition.Weight]
  ) -> Result<Composition.Weight, Recast.Reason> {
    let parts = parts(of: source)
    let held = parts.map { weights[$0.region] }
    if let all = held.first, let all, held.allSatisfy({ $0?.share == all.share }) {
      return .success(.init(share: all.share, isEstimated: held.contains { $0?.isEstimated == true }))
    }
    var share = 0.0
    for part in parts {
      guard let weight = weights[part.region] else { continue }
      guard let stated = part.share else { return .failure(.shareNotStated(source)) }
      share += stated * weight.share
    }
    return .success(.init(share: share, isEstimated: true))
  }

  /// Where the ground of a region of before went.
  private func parts(of source: ID<Region>) -> [(region: ID<Region>, share: Double?)] {
    let rows = rows.filter { $0.from == source }
    let parts = rows.map { ($0.to, $0.kind == .merge || $0.kind == .rename ? 1 : $0.share) }
    guard goesOn(source) else { return parts }
    let given = parts.reduce(0 as Double?) { sum, part in sum.flatMap { sum in part.1.map { sum + $0 } } }
    return parts + [(source, given.map { max(0, 1 - $0) })]
  }
}
