extension Reading {
  /// What each kind of stage needs before a case can pass through it.
  func checkStageKinds(of procedure: Procedure, in pack: Pack) {
    let order = ProcedureOrder(procedure)
    for stage in procedure.stages {
      checkDeeds(at: stage, procedure)
      switch stage.kind {
      case .panel(let rule): checkReviewers(rule, stage, procedure)
      case .survey(let rule): check(rule, at: stage, procedure, order)
      case .vote(let rule): checkRows(of: rule.roll, "roll", wanted: rollColumns, at: stage, procedure, order)
      case .work: checkProofOfWork(at: stage, procedure)
      case .step, .fill, .review, .notice, .rounds, .waiting: break
      }
    }
    for action in procedure.actions { checkPlace(of: action, procedure) }
  }

  private func checkDeeds(at stage: Stage, _ procedure: Procedure) {
    for deed in stage.kind.word.deeds {
      let isDone = procedure.actions.contains { action in
        action.deed == deed && (action.from.contains(stage.id) || deed == .post && action.to == stage.id)
      }
      guard !isDone else { continue }
      report(
        "pack.missing-action", "no action does '\(deed.rawValue)' in '\(stage.id)'",
        at: place(stage, procedure, "kind"), hint: "a stage of the kind '\(stage.kind.word.rawValue)' needs one")
    }
  }

  /// A deed of one kind of stage means nothing in another.
  private func checkPlace(of action: Action, _ procedure: Procedure) {
    guard let deed = action.deed else { return }
    let homes = StageKind.Word.allCases.filter { ($0.deeds + $0.otherDeeds).contains(deed) }
    for stage in action.from.compactMap(procedure.stage) {
      let opens = deed == .post && action.to.flatMap(procedure.stage)?.kind.word == .notice
      if !homes.isEmpty, !homes.contains(stage.kind.word), !opens {
        report(
          "pack.bad-stage",
          "'\(deed.rawValue)' cannot be done in '\(stage.id)', a stage of the kind '\(stage.kind.word.rawValue)'",
          at: place(action, procedure, "from"),
          hint: "it belongs to a stage of the kind \(homes.map { "'\($0.rawValue)'" }.joined(separator: " or "))")
      }
      if deed == .extend, stage.term == nil {
        report(
          "pack.bad-stage", "'\(stage.id)' has no term that could be made longer", at: place(action, procedure, "from"))
      }
    }
  }

  /// Only who was invited can declare and review, and only holders of the panel's role are invited.
  private func checkReviewers(_ rule: PanelRule, _ stage: Stage, _ procedure: Procedure) {
    for action in procedure.actions where action.from.contains(stage.id) {
      checkStandingDown(action, rule, procedure)
      if [.declare, .review].contains(action.deed), action.taker != .role(rule.role, ofAssignedAgency: false) {
        report(
          "pack.bad-taker", "'\(action.id)' is taken by the reviewers of '\(stage.id)'",
          at: place(action, procedure, "by"), hint: "by: { role: \(rule.role) }")
      }
      guard action.deed == .invite, let field = action.fields.first(where: { $0.id == "reviewer" }) else { continue }
      if case .person(let role) = field.kind, role != rule.role {
        report(
          "pack.bad-taker", "'\(action.id)' invites holders of '\(role)' to a panel of '\(rule.role)'",
          at: location(.field, "reviewer", "holding", scope: "\(procedure.id)/\(action.id)"),
          hint: "holding: \(rule.role)")
      }
    }
  }

  /// A reviewer gives back their own seat; anybody else says whose.
  private func checkStandingDown(_ action: Action, _ rule: PanelRule, _ procedure: Procedure) {
    guard action.deed == .standDown else { return }
    let isOwn = action.taker == .role(rule.role, ofAssignedAgency: false)
    let names = action.fields.contains {
      $0.id == "reviewer" && $0.isRequired && $0.kind == .person(holding: rule.role)
    }
    guard isOwn == names else { return }
    report(
      "pack.missing-field", "'\(action.id)' takes a seat back and does not say whose",
      at: place(action, procedure, "fields"),
      hint: isOwn
        ? "who is asked gives back their own seat: leave 'reviewer' out"
        : "give it a required field 'reviewer' of the kind 'person', holding: \(rule.role)")
  }

  /// Nobody can say that work was done without showing it.
  private func checkProofOfWork(at stage: Stage, _ procedure: Procedure) {
    let ways = procedure.actions.filter { $0.from.contains(stage.id) && $0.to != nil && $0.to != stage.id }
    let bare = ways.filter { !$0.asksForProof && $0.to.flatMap(procedure.stage)?.outcome == .done }
    guard !bare.isEmpty || !ways.contains(where: \.asksForProof) else { return }
    report(
      "pack.work-without-proof",
      bare.first.map { "'\($0.id)' ends the work in '\(stage.id)' without a photo or document" }
        ?? "no action that leaves '\(stage.id)' asks for a photo or document",
      at: place(stage, procedure, "kind"), hint: "ask for photos or files, required, in the action that ends it")
  }

  func place(_ stage: Stage, _ procedure: Procedure, _ key: String) -> Diagnostic.Location {
    location(.stage, stage.id.text, key, scope: procedure.id.text)
  }
}

extension StageKind.Word {
  /// The deeds that belong to stages of this kind; each has at least one action.
  fileprivate var deeds: [Action.Deed] {
    switch self {
    case .notice: [.post, .opine, .answer]
    case .survey, .vote: [.count]
    case .panel: [.invite, .declare, .review]
    case .rounds: [.visit]
    case .step, .fill, .review, .work, .waiting: []
    }
  }

  /// Those that belong to them too, and can be missing.
  fileprivate var otherDeeds: [Action.Deed] { self == .panel ? [.standDown] : [] }
}

extension Action {
  fileprivate var asksForProof: Bool {
    fields.contains { field in
      guard field.isRequired, field.relevant == nil else { return false }
      switch field.kind {
      case .photos, .files: return true
      default: return false
      }
    }
  }
}
