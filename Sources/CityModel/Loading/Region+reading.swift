extension Reading {
  func readRegions() -> [Region] {
    table("regions.csv", .region, defining: .region).map(Region.init)
  }

  func readPlaces() -> [Place] {
    table("places.csv", .place, defining: .place).map(Place.init)
  }
}

extension Region {
  fileprivate init(_ fields: Fields) {
    self.init(
      id: fields.name(.region), name: fields.localized("name"), kind: fields.choice("kind"),
      parent: fields.optionalReference("parent", to: .region), validFrom: fields.period("valid_from"),
      validTo: fields.optionalPeriod("valid_to"), tile: fields.tile())
  }
}

extension Place {
  fileprivate init(_ fields: Fields) {
    self.init(
      id: fields.name(.place), name: fields.localized("name"), region: fields.reference("region", to: .region),
      point: fields.point())
  }
}

extension Fields {
  fileprivate func tile() -> Region.Tile? {
    guard bothOrNeither("tile_column", "tile_row") else { return nil }
    let column = optionalInteger("tile_column", atLeast: 0)
    let row = optionalInteger("tile_row", atLeast: 0)
    guard let column, let row else { return nil }
    return Region.Tile(column: column, row: row)
  }

  fileprivate func point() -> Point? {
    guard bothOrNeither("longitude", "latitude") else { return nil }
    let longitude = optionalNumber("longitude")
    let latitude = optionalNumber("latitude")
    guard let longitude, let latitude else { return nil }
    if let point = Point(longitude: longitude, latitude: latitude) { return point }
    report(
      "pack.bad-point", "\(longitude), \(latitude) is no point of the earth", at: "longitude",
      hint: "longitude is within ±180, latitude within ±90")
    return nil
  }

  /// Whether both keys are there; one without the other is a finding.
  func bothOrNeither(_ one: String, _ other: String) -> Bool {
    if let lacking = self[one] == nil ? one : self[other] == nil ? other : nil {
      if self[one] != nil || self[other] != nil {
        let present = lacking == one ? other : one
        report("pack.missing-key", "'\(present)' needs '\(lacking)' beside it", at: lacking)
      }
      return false
    }
    return true
  }
}
