extension Reading {
  /// One file each, named for its id.
  func readGuards() -> [Guard] {
    paths(in: "guards", ending: ".yaml").map { path in
      let fields = document(path, .cityGuard, defining: .cityGuard)
      fields.checkFileName(path)
      return Guard(fields)
    }
  }

  func readRestraints() -> [Restraint] {
    table("restraints.csv", .restraint, defining: .restraint).map(Restraint.init)
  }
}

extension Guard {
  fileprivate init(_ fields: Fields) {
    let inputs = fields.children("inputs", .guardInput).map(GuardInput.init)
    let exampleKeys = Keys("an example", in: "An example of a guard", [], optional: inputs.map(\.id))
    self.init(
      id: fields.name(.cityGuard), name: fields.localized("name"),
      measures: fields.references("measures", to: .measure), source: fields.reference("source", to: .source),
      askedAt: fields.choices("asked-at"), effect: fields.choice("effect"), inputs: inputs,
      rule: fields.expression("rule") ?? .never, reason: fields.localized("reason"), next: fields.localized("next"),
      override: fields.reference("override", to: .role),
      refuses: fields.children("refuses", exampleKeys).map { GuardExample($0, inputs) },
      passes: fields.children("passes", exampleKeys).map { GuardExample($0, inputs) })
  }
}

extension GuardInput {
  fileprivate init(_ fields: Fields) {
    let known: Known? = fields.optionalChoice("from")
    let label = fields.optionalLocalized("label")
    if (known == nil) == (label == nil) {
      fields.reading.report(
        "pack.one-of", "an input is either asked, with a 'label', or known, with 'from'", at: fields.location)
    }
    self.init(
      id: fields.text("id"), kind: known?.kind ?? fields.optionalChoice("kind") ?? .yesNo,
      unit: fields.optionalLocalized("unit"),
      origin: known.map(Origin.known) ?? .asked(label ?? LocalizedText(zh: "", en: "")))
  }
}

extension GuardExample {
  fileprivate init(_ fields: Fields, _ inputs: [GuardInput]) {
    var values: [String: String] = [:]
    for input in inputs {
      guard let text = fields.optionalText(input.id) else { continue }
      values[input.id] = text
      if input.kind.value(text) == nil {
        fields.report("pack.bad-number", "'\(text)' is no \(input.kind.rawValue)", at: input.id)
      }
    }
    self.init(values: values)
  }
}

extension Restraint {
  fileprivate init(_ fields: Fields) {
    let keepings = ["guard", "action", "why"].filter { fields[$0] != nil }
    if keepings.count != 1 {
      fields.reading.report(
        "pack.one-of", "a restraint is kept by a 'guard' or an 'action', or 'why' says why by none",
        at: fields.location)
    }
    let id: ID<Restraint> = fields.name(.restraint)
    self.init(
      id: id.text, measure: fields.optionalReference("measure", to: .measure),
      system: fields.optionalReference("system", to: .studyItem), text: fields.localized("text"),
      keeping: fields.keeping())
  }
}

extension Fields {
  fileprivate func keeping() -> Restraint.Keeping {
    if let id: ID<Guard> = optionalReference("guard", to: .cityGuard) { return .guarded(id) }
    if let path = optionalText("action") {
      let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      let (procedure, action) = (parts[0], parts.dropFirst().joined(separator: "/"))
      reading.refer(to: Name(.procedure, procedure), at: location(of: "action"))
      reading.refer(to: Name(.action, action, scope: procedure), at: location(of: "action"))
      return Restraint.Keeping.action(ID<Procedure>(procedure), ID<Action>(action))
    }
    return .none(optionalLocalized("why") ?? LocalizedText(zh: "", en: ""))
  }
}

extension Expression {
  /// Stands in for a rule that could not be read; it never leaves the loader.
  fileprivate static let never: Expression = {
    guard case .success(let rule) = Expression.parse("false") else { preconditionFailure("'false' is a rule") }
    return rule
  }()
}
