package import CityModel

extension Case {
  /// Whether somebody stated a conflict of interest on a panel of this case. It is for good, whatever panels come after.
  package func hasConflict(_ person: ID<Person>) -> Bool {
    (earlierPanels + panels.values).contains { $0.seat(of: person)?.state == .declined(.conflict) }
  }

  /// Whether somebody was asked to a panel and has yet to say whether an interest stands between: they read nothing, also
  /// when the panel is over. Who deputises for such a one reads as little.
  package func isBlind(_ actor: Actor) -> Bool { actor.people.contains(where: hasYetToAnswer) }

  private func hasYetToAnswer(_ person: ID<Person>) -> Bool {
    func isAsked(_ panel: PanelState) -> Bool { panel.seat(of: person)?.state == .invited }
    let hasAnsweredSince = panels.values.contains { $0.mayReadCase(person) }
    return panels.values.contains(where: isAsked) || !hasAnsweredSince && earlierPanels.contains(where: isAsked)
  }

  /// Those who were asked to the panel where the case stands, and have neither judged nor given the seat back.
  package var awaitedReviewers: [ID<Person>] {
    (panels[stage]?.seats ?? []).filter { $0.state == .invited || $0.state == .accepted }.map(\.person)
  }

  /// Whether it lies with the reporter to hand something in.
  package func isAwaitingReporter(_ procedure: Procedure) -> Bool { procedure.isFilledInByReporter(stage) }

  /// Why the panel does not take a step, asked of the panel itself; `nil` for an action that asks nothing of it.
  func panelRefusal(_ action: Action, _ request: ActionRequest) -> Refusal? {
    guard let deed = action.deed, let step = PanelStep(deed, request.form.answers, by: request.by.person) else {
      return nil
    }
    if case .invite(let reviewer, _) = step, hasConflict(reviewer) { return refusal(for: .alreadyInvited) }
    if action.deed == .standDown, let fault = seatFault(action, request) { return fault }
    guard var panel = panels[stage] else { return Refusal(.panelFull) }
    do throws(PanelRefusal) { try panel.apply(step) } catch { return refusal(for: error) }
    return nil
  }

  /// A seat is taken back from who has yet to judge. An opinion that was given falls for a conflict of interest alone.
  private func seatFault(_ action: Action, _ request: ActionRequest) -> Refusal? {
    func fault(_ field: String) -> Refusal { Refusal(.formInvalid, faults: [FieldFault(field, .unknownChoice)]) }
    if case .person(let reviewer)? = request.form.answers["reviewer"] {
      switch panels[stage]?.seat(of: reviewer)?.state {
      case .invited, .accepted: return nil
      case .opined, .declined, nil: return fault("reviewer")
      }
    }
    let hasOpined = panels[stage]?.seat(of: request.by.person)?.opinion != nil
    return hasOpined && request.form.answers["conflict"] != .yesNo(true) ? fault("conflict") : nil
  }

  private func refusal(for refusal: PanelRefusal) -> Refusal {
    switch refusal {
    case .closed, .complete, .full: Refusal(.panelFull)
    case .alreadyInvited: Refusal(.formInvalid, faults: [FieldFault("reviewer", .unknownChoice)])
    case .leadTaken: Refusal(.formInvalid, faults: [FieldFault("lead", .leadTaken)])
    case .notInvited, .notNow: Refusal(.notInvited)
    case .emptyOpinion: Refusal(.formInvalid, faults: [FieldFault("reason", .required)])
    }
  }
}

extension Procedure {
  /// Whether a stage is there for the reporter to hand something in.
  package func isFilledInByReporter(_ id: ID<Stage>) -> Bool {
    stage(id)?.kind.word == .fill
      && actions.contains { $0.taker == .reporter && $0.from.contains(id) && $0.to != nil && !$0.fields.isEmpty }
  }
}
