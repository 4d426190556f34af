extension Action {
  init(_ fields: Fields, of procedure: String) {
    let id: ID<Action> = fields.name(.action, scope: procedure)
    self.init(
      id: id, name: fields.localized("name"), from: fields.references("from", to: .stage, scope: procedure),
      to: fields.optionalReference("to", to: .stage, scope: procedure), taker: fields.taker(),
      fields: fields.formFields("fields", of: procedure, action: id.text),
      separations: fields.children("separations", .separation).map { Separation($0, of: procedure) },
      guards: fields.children("guards", .guardKeys).compactMap(Guard.init),
      window: fields.child("within", .window).map { Window($0, of: procedure) }, deed: fields.optionalChoice("does"))
  }
}

extension Action.Separation {
  fileprivate init(_ fields: Fields, of procedure: String) {
    let by = fields.texts("by").compactMap { text, location in
      let kind = By(rawValue: text)
      if kind == nil { fields.reportChoice(text, of: "by", among: By.allCases.map(\.rawValue), at: location) }
      return kind
    }
    self.init(from: fields.reference("from", to: .action, scope: procedure), by: Set(by))
  }
}

extension Action.Window {
  fileprivate init(_ fields: Fields, of procedure: String) {
    self.init(budget: fields.budget(), after: fields.reference("after", to: .action, scope: procedure))
  }
}

extension Action.Guard {
  fileprivate init?(_ fields: Fields) {
    guard (fields["evidence-held"] == nil) != (fields["reopened-fewer-than"] == nil) else {
      fields.reading.report(
        "pack.one-of", "a guard is either 'evidence-held' or 'reopened-fewer-than'", at: fields.location)
      return nil
    }
    let condition: Condition =
      if let field = fields.optionalText("evidence-held") {
        .evidenceHeld(ID(field))
      } else {
        .reopenedFewerThan(fields.integer("reopened-fewer-than", atLeast: 1))
      }
    self.init(condition: condition, reason: fields.localized("reason"))
  }
}

extension Fields {
  /// `reporter`, `anyone` or `{ role: …, of: assigned-agency }`.
  fileprivate func taker() -> Action.Taker {
    guard let tree = self["by"] else { return .anyone }
    switch tree {
    case .text("reporter", _): return .reporter
    case .text("anyone", _): return .anyone
    case .text(let word, let location):
      reportChoice(word, of: "by", among: ["reporter", "anyone", "{ role: … }"], at: location)
      return .anyone
    default: return Fields(tree, .taker, reading: reading)?.roleTaker() ?? .anyone
    }
  }

  private func roleTaker() -> Action.Taker {
    let of = optionalText("of")
    if let of, of != "assigned-agency" {
      reportChoice(of, of: "of", among: ["assigned-agency"], at: location(of: "of"))
    }
    return .role(reference("role", to: .role), ofAssignedAgency: of != nil)
  }
}
