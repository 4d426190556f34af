package import CityModel
package import Foundation

extension Case {
  /// Takes an action, or refuses it and leaves the case as it was.
  ///
  /// - Parameter moment: now. The event is never dated before the one it follows, should two clocks differ.
  /// - Returns: the one event to store, and what to do once it is.
  /// - Throws: the first refusal in this order: `case.unknown-action`; those of `refusal(of:…)`; `form.invalid` when
  ///   the form is not that of the action; `case.photo-already-held`; `case.guard` by what the form says; those of what
  ///   the action does with the form; `case.not-counted`; `vote.bad-roll` or `survey.bad-frame`; `case.warning`.
  /// - Precondition: there is one commitment for each personal answer, and no other.
  package mutating func apply(
    _ request: ActionRequest, procedure: Procedure, clock: WorkClock, at moment: Date
  ) throws(Refusal) -> Decision {
    precondition(procedure.id == self.procedure, "a case is run by its own procedure")
    guard let action = procedure.action(request.action) else { throw Refusal(.unknownAction) }
    let refusal =
      refusal(
        of: action, by: request.by, isReporter: request.isReporter, procedure: procedure, clock: clock, at: moment)
      ?? Case.formRefusal(action.fields, request.form, known: values())
      ?? Case.photoRefusal(request.form, held: events.flatMap(\.photos))
      ?? guardRefusal(action, form: request.form) ?? answerRefusal(action, request) ?? panelRefusal(action, request)
      ?? countRefusal(action, request, procedure) ?? rowsRefusal(action, form: request.form, procedure)
    if let refusal { throw refusal }
    let warnings = warnings(of: action, form: request.form)
    if let first = warnings.first, !request.hasReadWarnings { throw Refusal(.warning, values: ["reason": first]) }
    let event = CaseEvent(
      version: events.count + 1, action: action.id, at: events.map(\.at).reduce(moment, max), by: request.by,
      answers: request.form.sealed(with: request.commitments), stage: action.to ?? stage, result: request.result,
      warnings: warnings.isEmpty ? nil : warnings, surveyKey: request.surveyKey,
      resumesTerm: action.to.map { resumesTerm(of: $0, by: action, procedure) } == true ? true : nil)
    let before = self
    take(event, procedure)
    return Decision(event: event, commands: commands(since: before, action, procedure))
  }

  /// An answer names an opinion that waits for one.
  private func answerRefusal(_ action: Action, _ request: ActionRequest) -> Refusal? {
    guard action.deed == .answer, case .number(let digits)? = request.form.answers["opinion"] else { return nil }
    let opinion = Int(digits).flatMap { number in opinions.first { $0.number == number } }
    guard let opinion, opinion.answer == nil else {
      return Refusal(.formInvalid, faults: [FieldFault("opinion", .unknownChoice)])
    }
    return nil
  }

  /// A count comes with the action that counts, and with no other.
  private func countRefusal(_ action: Action, _ request: ActionRequest, _ procedure: Procedure) -> Refusal? {
    let fits: Bool =
      switch (action.deed, procedure.stage(stage)?.kind, request.result) {
      case (.count, .survey, .survey?), (.count, .vote, .vote?): true
      case (.count, _, _), (_, _, _?): false
      default: true
      }
    return fits ? nil : Refusal(.notCounted)
  }

  /// What follows from the last event, in this order: tell, publish, assign, tell those who had a say.
  private func commands(since before: Case, _ action: Action, _ procedure: Procedure) -> [Command] {
    let hasMoved = stage != before.stage
    let told: [Command] = hasMoved ? [.tellFollowers(stage: stage)] : []
    let published: [Command] = releasedVersion != before.releasedVersion ? [.publish] : []
    return told + published + (hasMoved || agency != before.agency ? assignments(procedure) : [])
      + answers(to: action, since: before, procedure)
  }

  /// Whoever spoke hears when their point is decided, when work on it begins, and when it is over.
  private func answers(to action: Action, since before: Case, _ procedure: Procedure) -> [Command] {
    let answered = zip(opinions, before.opinions).filter { $0.answer != $1.answer }.map(\.0)
    let decided = answered.map {
      Command.tell(person: $0.author, news: $0.answer?.isAdopted == true ? .adopted : .notAdopted)
    }
    let seated = before.panels[stage]?.seats.count ?? 0
    let asked = (panels[stage]?.seats.dropFirst(seated) ?? []).map { Command.tell(person: $0.person, news: .invited) }
    guard stage != before.stage, !opinions.isEmpty || !results.isEmpty, let next = procedure.stage(stage)
    else { return decided + asked }
    // Work that was only held up, or has to be done again, does not begin anew.
    let begins = next.kind == .work && entries[stage] == 1
    let news: News? = next.outcome == .done ? .done : next.outcome != .open ? .notDone : begins ? .begun : nil
    return decided + asked + (news.map { [.tellContributors(news: $0)] } ?? [])
  }

  /// Before whom the case is put: every role that can move it on from where it stands, in the procedure's order.
  package func assignments(_ procedure: Procedure) -> [Command] {
    procedure.actions.reduce(into: []) { commands, action in
      guard action.to != nil, action.from.contains(stage), case .role(let role, let ofAssigned) = action.taker
      else { return }
      let command = Command.assign(role: role, agency: ofAssigned ? agency : nil)
      if !commands.contains(command) { commands.append(command) }
    }
  }
}
