extension Reading {
  func checkRegions(_ pack: Pack) {
    let regions = Dictionary(pack.regions.map { ($0.id, $0) }) { first, _ in first }
    for id in inCycle(pack.regions.map(\.id), next: { regions[$0]?.parent }) {
      report("pack.cycle", "the region '\(id)' lies within itself", at: location(.region, id.text, "parent"))
    }
    checkRoot(pack)
    for region in pack.regions { checkValidity(region) }
    checkTiles(pack.regions)
    checkBoundaries(pack.boundaries)
  }

  /// Only one region lies in no other: the nation.
  private func checkRoot(_ pack: Pack) {
    let roots = pack.regions.filter { $0.parent == nil }
    guard roots.count > 1 else { return }
    for region in roots.dropFirst() {
      report(
        "pack.no-parent", "the region '\(region.id)' lies in no other", at: location(.region, region.id.text, "parent"),
        hint: "only one region has no parent: '\(roots[0].id)'")
    }
  }

  private func checkValidity(_ region: Region) {
    guard let from = region.validFrom.first, let to = region.validTo?.last, from > to else { return }
    report(
      "pack.bad-order", "the region '\(region.id)' ends on \(to), before it begins on \(from)",
      at: location(.region, region.id.text, "valid_to"))
  }

  private func checkTiles(_ regions: [Region]) {
    var taken: [Region.Tile: ID<Region>] = [:]
    for region in regions {
      guard let tile = region.tile else { continue }
      if let other = taken[tile] {
        report(
          "pack.duplicate-tile", "'\(region.id)' and '\(other)' stand on one tile",
          at: location(.region, region.id.text, "tile_column"))
      }
      taken[tile] = taken[tile] ?? region.id
    }
  }

  private func checkBoundaries(_ boundaries: [Boundary]) {
    var seen: Set<ID<Region>> = []
    for boundary in boundaries where !seen.insert(boundary.region).inserted {
      report(
        "pack.duplicate-id", "'\(boundary.region)' has two outlines", at: Location(file: "regions.geojson"),
        hint: "write one MultiPolygon")
    }
  }
}

extension Pack {
  /// The region and all that it lies in, the nation last.
  func regionAndParents(_ id: ID<Region>) -> [ID<Region>] {
    var line: [ID<Region>] = []
    var next: ID<Region>? = id
    while let here = next, !line.contains(here) {
      line.append(here)
      next = region(here)?.parent
    }
    return line
  }

  /// Whether the region is known and lies in no other: a line that ends otherwise is broken, and said elsewhere.
  func isRoot(_ id: ID<Region>?) -> Bool {
    guard let found = id.flatMap(region) else { return false }
    return found.parent == nil
  }
}
