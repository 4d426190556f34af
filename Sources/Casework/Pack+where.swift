package import CityModel

extension Pack {
  /// The most specific division of the city whose outline holds the point; `nil` when none does.
  package func division(at point: Point) -> ID<Region>? {
    boundaries.filter { openRegion($0.region)?.kind == .division && $0.contains(point) }
      .map(\.region)
      .max { (lineage($0).count, $1) < (lineage($1).count, $0) }
  }

  /// A region that a new report can lie in: in force, and the city or a part of it.
  package func openRegion(_ id: ID<Region>) -> Region? {
    region(id).flatMap { $0.validTo == nil && lineage(id).contains(city.region) ? $0 : nil }
  }

  /// Whether of the two regions one lies in the other, or both are the same.
  func agree(_ one: ID<Region>, _ other: ID<Region>) -> Bool {
    lineage(one).contains(other) || lineage(other).contains(one)
  }

  /// Whether the point can lie in the region: false only when the region's outline is known and leaves it out.
  func mayHold(_ region: ID<Region>?, _ point: Point?) -> Bool {
    guard let point, let boundary = boundaries.first(where: { $0.region == region }) else { return true }
    return boundary.contains(point)
  }

  /// The region and all it lies in, innermost first.
  private func lineage(_ id: ID<Region>) -> [ID<Region>] {
    var line: [ID<Region>] = []
    var next = region(id)
    while let region = next, !line.contains(region.id) {
      line.append(region.id)
      next = region.parent.flatMap(self.region)
    }
    return line
  }
}
