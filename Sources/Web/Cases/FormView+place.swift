import CityModel

/// A place is asked for in words and, besides, by position, by a name of the gazetteer, by a point or by a region.
extension FormView {
  func place(_ field: FormField) -> Model {
    let name = name(field)
    let longitude = typed["\(name).longitude"]
    let latitude = typed["\(name).latitude"]
    return [
      "words": typed["\(name).words"], "wordsMax": 200, "longitude": longitude, "latitude": latitude,
      "hasPoint": !longitude.isEmpty || !latitude.isEmpty,
      "hasPlaces": !pack.places.isEmpty, "placeGroups": placeGroups(typed["\(name).place"]),
      "tiles": (map == nil ? tiles(field) : nil) ?? false, "map": mapModel ?? false,
      "hasRegions": map == nil && regionTiles.isEmpty && !choosableRegions.isEmpty,
      "regions": choosableRegions.map { regionOption($0, field) },
    ]
  }

  private func placeGroups(_ chosen: String) -> [Model] {
    pack.regions.compactMap { region in
      let places = pack.places.filter { $0.region == region.id }
      guard !places.isEmpty else { return nil }
      return [
        "groupName": region.name[site.language],
        "options": places.map { place -> Model in
          [
            "optionValue": place.id.text, "optionName": place.name[site.language],
            "checked": place.id.text == chosen,
          ]
        },
      ]
    }
  }

  private var regionTiles: [(region: Region, tile: Region.Tile)] {
    pack.regions.compactMap { region in region.tile.map { (region, $0) } }
  }

  private var choosableRegions: [Region] {
    pack.regions.filter { $0.kind == .division && $0.parent == pack.city.region && $0.validTo == nil }
  }

  private func tiles(_ field: FormField) -> Model? {
    guard let columns = regionTiles.map(\.tile.column).max() else { return nil }
    return [
      "columns": columns + 1,
      "options": regionTiles.map { region, tile in
        regionOption(region, field).merging(["column": tile.column, "row": tile.row]) { one, _ in one }
      },
    ]
  }

  private func regionOption(_ region: Region, _ field: FormField) -> Model {
    [
      "optionID": "\(htmlID(field))-region-\(region.id.text)", "optionValue": region.id.text,
      "optionName": region.name[site.language], "checked": typed["\(name(field)).region"] == region.id.text,
    ]
  }

  private var mapModel: Model? {
    guard let map else { return nil }
    return [
      "mapSource": map.source, "mapWidth": map.map.width, "mapHeight": map.map.height, "zoom": map.map.zoom,
      "middle": map.middle, "mapApproval": map.approval, "mapAction": map.action,
    ]
  }
}
