package import CityModel

extension Pack {
  /// The regions that may be held against each other: divisions in force of one parent.
  package func peers(under parent: ID<Region>) -> [ID<Region>] {
    regions.filter { $0.kind == .division && $0.parent == parent && $0.validTo == nil }.map(\.id)
  }

  /// The regions that have at least two divisions in force, the whole city first.
  package var levels: [ID<Region>] {
    let all = regions.map(\.id).filter { peers(under: $0).count > 1 && regionAndParents($0).contains(city.region) }
    return all.filter { $0 == city.region } + all.filter { $0 != city.region }
  }

  /// The region and all that it lies in, itself first. A parent that comes back around ends the line.
  private func regionAndParents(_ id: ID<Region>) -> [ID<Region>] {
    var line = [id]
    while let parent = region(line[line.count - 1])?.parent, !line.contains(parent) { line.append(parent) }
    return line
  }
}
