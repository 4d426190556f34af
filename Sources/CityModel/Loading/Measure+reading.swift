extension Reading {
  func readMeasures() -> [Measure] {
    paths(in: "measures", ending: ".yaml").flatMap { path in
      list(path, .measure, defining: .measure, .target, .prediction).map(Measure.init)
    }
  }
}

extension Measure {
  fileprivate init(_ fields: Fields) {
    self.init(
      id: fields.name(.measure), parent: fields.optionalReference("parent", to: .measure), group: fields.text("group"),
      title: fields.localized("title"), feature: fields.reference("feature", to: .feature),
      places: fields.optionalLocalized("places"), restraint: fields.optionalLocalized("restraint"),
      owner: fields.optionalReference("owner", to: .agency), deadline: fields.optionalPeriod("deadline"),
      budgetYuan: fields.budget(), targets: fields.children("targets", .target).map(Target.init),
      procedures: fields.references("procedures", to: .procedure),
      predictions: fields.children("predictions", .prediction).map(Prediction.init))
  }
}

extension Measure.Target {
  fileprivate init(_ fields: Fields) {
    let id: ID<Measure.Target> = fields.name(.target)
    self.init(
      id: id.text, name: fields.localized("name"), value: fields.value(), unit: fields.optionalLocalized("unit"))
  }
}

extension Fields {
  fileprivate func budget() -> Double? {
    guard let yuan = optionalNumber("budget-yuan") else { return nil }
    if yuan < 0 { report("pack.bad-number", "a budget is not below zero", at: "budget-yuan") }
    return yuan
  }
}
