extension Reading {
  /// One file each, named for its id.
  func readComposites() -> [Composite] {
    paths(in: "composites", ending: ".yaml").map { path in
      let fields = document(path, .composite, defining: .composite)
      fields.checkFileName(path)
      return Composite(fields)
    }
  }

  /// How deep groups may lie within each other.
  static let deepestGroup = 4
}

extension Composite {
  fileprivate init(_ fields: Fields) {
    let method = fields.method()
    self.init(
      id: fields.name(.composite), name: fields.localized("name"), summary: fields.localized("summary"),
      regions: fields.references("regions", to: .region), parent: fields.optionalReference("parent", to: .region),
      period: fields.optionalPeriod("period"),
      groups: fields.children("groups", .compositeGroup).map { $0.group(depth: 1) }, method: method,
      sensitivity: fields.sensitivity(of: method), isDemonstration: fields.isDemonstration())
  }
}

extension Fields {
  fileprivate func group(depth: Int) -> Composite.Group {
    let feature: ID<Feature>? = optionalReference("feature", to: .feature)
    if (feature == nil) == (self["name"] == nil) {
      report("pack.one-of", "a group has either a 'feature' or a 'name'", at: "name")
    }
    if depth > Reading.deepestGroup { report("pack.too-deep", "groups lie too deep here", at: "groups") }
    let groups = depth > Reading.deepestGroup ? [] : children("groups", .compositeGroup)
    let parts = children("indicators", .compositePart)
    if groups.isEmpty, parts.isEmpty {
      report("pack.empty-group", "a group has 'indicators' or 'groups'", at: "indicators")
    }
    return Composite.Group(
      name: optionalLocalized("name") ?? feature.flatMap(featureName) ?? LocalizedText(zh: "", en: ""),
      weight: weight(), parts: parts.map(\.part), groups: groups.map { $0.group(depth: depth + 1) })
  }

  private func featureName(_ id: ID<Feature>) -> LocalizedText? {
    reading.names[Name(.feature, id.text)]?.localized("name")
  }

  fileprivate var part: Composite.Part {
    Composite.Part(
      indicator: reference("indicator", to: .indicator), weight: weight(), direction: optionalChoice("direction"),
      worst: optionalNumber("worst"), best: optionalNumber("best"))
  }

  /// 1 when left out.
  private func weight() -> Double {
    guard let weight = optionalNumber("weight") else { return 1 }
    if weight <= 0 { report("pack.bad-number", "a weight is more than 0", at: "weight", hint: "leave the entry out") }
    return max(weight, .leastNormalMagnitude)
  }
}
