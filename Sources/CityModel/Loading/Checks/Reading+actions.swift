extension Reading {
  func check(_ action: Action, of procedure: Procedure, in pack: Pack) {
    checkDeed(of: action, procedure)
    checkGuards(of: action, procedure)
    if action.from.isEmpty {
      report("pack.missing-key", "the action '\(action.id)' can be taken nowhere", at: place(action, procedure, "from"))
    }
    if action.separations.contains(where: { $0.from == action.id }) {
      report(
        "pack.self-separation", "the action '\(action.id)' is kept apart from itself",
        at: place(action, procedure, "separations"))
    }
    if case .role = action.taker {
    } else if !action.separations.isEmpty {
      report(
        "pack.self-separation", "only an action of a role can be kept apart by person and agency",
        at: place(action, procedure, "separations"))
    }
  }

  /// What an action does may need an answer of a certain kind.
  private func checkDeed(of action: Action, _ procedure: Procedure) {
    switch action.deed {
    case .assign:
      need("agency", "of the kind 'agency'", action, procedure) { if case .agency = $0 { true } else { false } }
    case .suspend:
      need("reason", "of the kind 'text'", action, procedure) { if case .text = $0 { true } else { false } }
    case .judge:
      need("fixed", "of the kind 'yes-no'", action, procedure) { $0 == .yesNo }
      if action.taker != .reporter {
        report("pack.bad-taker", "only the reporter judges", at: place(action, procedure, "by"), hint: "by: reporter")
      }
    case .reopen: checkReopening(action, procedure)
    case .extend:
      need("reason", "of the kind 'text'", action, procedure) { if case .text = $0 { true } else { false } }
      if action.extends == nil {
        report(
          "pack.missing-key", "an action that does 'extend' says by how much", at: place(action, procedure, "does"),
          hint: "extends: { amount: 5, unit: working-days }")
      }
    case .answer:
      need("opinion", "of the kind 'number'", action, procedure) { if case .number = $0 { true } else { false } }
      need("adopted", "of the kind 'yes-no'", action, procedure) { $0 == .yesNo }
      need("reason", "of the kind 'text'", action, procedure) { if case .text = $0 { true } else { false } }
    case .invite:
      need("reviewer", "of the kind 'person'", action, procedure) { if case .person = $0 { true } else { false } }
    case .review:
      need("grade", "of the kind 'choice'", action, procedure) {
        if case .choice(_, many: false) = $0 { true } else { false }
      }
      need("reason", "of the kind 'text'", action, procedure) { if case .text = $0 { true } else { false } }
    case .declare: need("conflict", "of the kind 'yes-no'", action, procedure) { $0 == .yesNo }
    case .standDown:
      need("reason", "of the kind 'text'", action, procedure) { if case .text = $0 { true } else { false } }
    case .resume, .release, .join, .post, .opine, .count, .visit, nil: break
    }
  }

  private func need(
    _ field: ID<FormField>, _ kind: String, _ action: Action, _ procedure: Procedure,
    where isRight: (FormField.Kind) -> Bool
  ) {
    let fits = action.fields.contains { $0.id == field && $0.isRequired && isRight($0.kind) }
    guard !fits, let deed = action.deed else { return }
    report(
      "pack.missing-field", "an action that does '\(deed.rawValue)' asks for '\(field)'",
      at: place(action, procedure, "does"),
      hint: "give it a required field '\(field)' \(kind)")
  }

  private func checkReopening(_ action: Action, _ procedure: Procedure) {
    let opened = action.from.first { procedure.stage($0)?.outcome == .open }
    let ends = action.to.flatMap(procedure.stage).map { $0.outcome != .open } ?? (action.to == nil)
    guard opened != nil || ends else { return }
    report(
      "pack.bad-stage", "reopening leads from an end to an open stage",
      at: place(action, procedure, opened != nil ? "from" : "to"))
  }

  private func checkGuards(of action: Action, _ procedure: Procedure) {
    let fields = procedure.fields + procedure.actions.flatMap(\.fields)
    for condition in action.guards.map(\.condition) {
      guard case .evidenceHeld(let id) = condition else { continue }
      let named = fields.filter { $0.id == id }
      guard !named.contains(where: \.isPhotos) else { continue }
      let photos = fields.filter(\.isPhotos).map(\.id.text)
      report(
        named.isEmpty ? "pack.unknown-reference" : "pack.not-photos",
        named.isEmpty ? "there is no field '\(id)'" : "the field '\(id)' holds no photos",
        at: place(action, procedure, "guards"),
        hint: didYouMean(id.text, photos) ?? "evidence is a field of the kind 'photos'")
    }
  }

  func place(_ action: Action, _ procedure: Procedure, _ key: String) -> Location {
    location(.action, action.id.text, key, scope: procedure.id.text)
  }
}

extension FormField {
  fileprivate var isPhotos: Bool { if case .photos = kind { true } else { false } }
}
