extension Action {
  init(_ fields: Fields, of procedure: String) {
    let id: ID<Action> = fields.name(.action, scope: procedure)
    self.init(
      id: id, name: fields.localized("name"), from: fields.references("from", to: .stage, scope: procedure),
      to: fields.optionalReference("to", to: .stage, scope: procedure), taker: fields.taker(),
      fields: fields.formFields("fields", of: procedure, action: id.text),
      separations: fields.children("separations", .separation).map { Separation($0, of: procedure) },
      guards: fields.children("guards", .guardKeys).compactMap(Guard.init),
      window: fields.child("within", .window).map { Window($0, of: procedure) }, deed: fields.optionalChoice("does"),
      extends: fields.child("extends", .budget)?.budget(), renewsTerm: fields.flag("renews-term"))
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
    let conditions = ["evidence-held", "reopened-fewer-than", "rule"].filter { fields[$0] != nil }
    guard conditions.count == 1, let condition = Condition(fields) else {
      if conditions.count != 1 {
        fields.reading.report(
          "pack.one-of", "a guard is one of 'evidence-held', 'reopened-fewer-than' and 'rule'", at: fields.location)
      }
      return nil
    }
    self.init(
      condition: condition, reason: fields.localized("reason"), severity: fields.optionalChoice("severity") ?? .refuse,
      source: fields.optionalReference("source", to: .source))
  }
}

extension Action.Guard.Condition {
  fileprivate init?(_ fields: Fields) {
    if let field = fields.optionalText("evidence-held") {
      self = .evidenceHeld(ID(field))
    } else if fields["reopened-fewer-than"] != nil {
      self = .reopenedFewerThan(fields.integer("reopened-fewer-than", atLeast: 1))
    } else if let rule = fields.expression("rule") {
      self = .rule(rule)
    } else {
      return nil
    }
  }
}

extension Fields {
  /// `reporter`, `anyone` or `{ role: …, of: assigned-agency }`.
  func taker(_ key: String = "by") -> Action.Taker {
    guard let tree = self[key] else { return .anyone }
    switch tree {
    case .text("reporter", _): return .reporter
    case .text("anyone", _): return .anyone
    case .text(let word, let location):
      reportChoice(word, of: key, among: ["reporter", "anyone", "{ role: … }"], at: location)
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
