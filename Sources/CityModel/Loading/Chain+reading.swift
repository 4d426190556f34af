extension Reading {
  func readProblems() -> [Problem] {
    list("problems.yaml", .problem, defining: .problem).map(Problem.init)
  }

  func readCauses() -> [Cause] {
    list("causes.yaml", .cause, defining: .cause).map(Cause.init)
  }

  func readLinks() -> [Link] {
    table("links.csv", .link, defining: .link).map(Link.init)
  }
}

extension Problem {
  fileprivate init(_ fields: Fields) {
    self.init(
      id: fields.name(.problem), group: fields.text("group"), title: fields.localized("title"),
      feature: fields.reference("feature", to: .feature), places: fields.optionalLocalized("places"),
      indicators: fields.references("indicators", to: .indicator))
  }
}

extension Cause {
  fileprivate init(_ fields: Fields) {
    self.init(id: fields.name(.cause), group: fields.text("group"), title: fields.localized("title"))
  }
}

extension Link {
  /// The relation says of which kind both ends are.
  fileprivate init(_ fields: Fields) {
    let relation: Relation? = fields.optionalChoice("relation")
    if let ends = relation?.ends {
      let _: ID<Problem> = fields.reference("from", to: ends.from)
      let _: ID<Measure> = fields.reference("to", to: ends.to)
    }
    self.init(
      from: fields.text("from"), to: fields.text("to"), relation: relation ?? .problemCause,
      basis: fields.choice("basis"), note: fields.optionalLocalized("note"))
    if relation != nil { fields.reading.declareLink(self, at: fields) }
  }
}

extension Link.Relation {
  fileprivate var ends: (from: Name.Kind, to: Name.Kind) {
    switch self {
    case .problemCause: (.problem, .cause)
    case .causeMeasure: (.cause, .measure)
    case .problemMeasure: (.problem, .measure)
    }
  }
}

extension Reading {
  /// Two links between the same ends would be drawn twice.
  fileprivate func declareLink(_ link: Link, at fields: Fields) {
    let name = Name(.link, "\(link.from) → \(link.to), \(link.relation)")
    if let first = names[name] {
      report(
        "pack.duplicate-link", "'\(link.from)' is linked to '\(link.to)' already", at: fields.location,
        hint: "the first stands in line \(first.location.line)")
    } else {
      declare(name, by: fields, at: fields.location)
    }
  }
}
