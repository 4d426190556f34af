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

  /// Why the panel does not take a step, asked of the panel itself; `nil` for an action that asks nothing of it.
  func panelRefusal(_ action: Action, _ request: ActionRequest) -> Refusal? {
    guard let deed = action.deed, let step = PanelStep(deed, request.form.answers, by: request.by.person) else {
      return nil
    }
    if case .invite(let reviewer, _) = step, hasConflict(reviewer) { return refusal(for: .alreadyInvited) }
    guard var panel = panels[stage] else { return Refusal(.panelFull) }
    do throws(PanelRefusal) { try panel.apply(step) } catch { return refusal(for: error) }
    return nil
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
