extension Reading {
  func readCity() -> City {
    let fields = document("city.yaml", .city, defining: .feature, .purpose, .strength)
    return City(
      id: ID(fields.text("id")), name: fields.localized("name"), region: fields.reference("region", to: .region),
      timeZone: fields.timeZone("time-zone"), goal: fields.localized("goal"), credit: fields.localized("credit"),
      workingHours: fields.workingHours("working-hours"),
      features: fields.children("features", .feature).map(Feature.init),
      purposes: fields.children("purposes", .purpose).map(Purpose.init),
      strengths: fields.children("strengths", .strength).map(Strength.init),
      populations: fields.references("population", to: .indicator))
  }
}

extension Feature {
  fileprivate init(_ fields: Fields) {
    self.init(id: fields.name(.feature), name: fields.localized("name"), summary: fields.localized("summary"))
  }
}

extension Purpose {
  fileprivate init(_ fields: Fields) {
    self.init(id: fields.name(.purpose), name: fields.localized("name"))
  }
}

extension Strength {
  fileprivate init(_ fields: Fields) {
    self.init(
      id: fields.name(.strength), name: fields.localized("name"), summary: fields.localized("summary"),
      feature: fields.reference("feature", to: .feature), indicators: fields.references("indicators", to: .indicator))
  }
}
