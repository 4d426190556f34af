package import CityModel
package import Foundation

extension Case {
  /// Takes an action, or refuses it and leaves the case as it was.
  ///
  /// - Parameter moment: now. The event is never dated before the one it follows, should two clocks differ.
  /// - Returns: the one event to store, and what to do once it is.
  /// - Throws: the first refusal in this order: `case.unknown-action`; those of `refusal(of:…)`; `form.invalid` when
  ///   the form is not that of the action; `case.photo-already-held`.
  /// - Precondition: there is one commitment for each personal answer, and no other.
  package mutating func apply(
    _ request: ActionRequest, procedure: Procedure, clock: WorkClock, at moment: Date
  ) throws(Refusal) -> Decision {
    precondition(procedure.id == self.procedure, "a case is run by its own procedure")
    guard let action = procedure.action(request.action) else { throw Refusal(.unknownAction) }
    let refusal =
      refusal(
        of: action, by: request.by, isReporter: request.isReporter, procedure: procedure, clock: clock, at: moment)
      ?? Case.formRefusal(action.fields, request.form)
      ?? Case.photoRefusal(request.form, held: events.flatMap(\.photos))
    if let refusal { throw refusal }
    let event = CaseEvent(
      version: events.count + 1, action: action.id, at: events.map(\.at).reduce(moment, max), by: request.by,
      answers: request.form.sealed(with: request.commitments), stage: action.to ?? stage)
    let before = self
    take(event, procedure)
    return Decision(event: event, commands: commands(since: before, procedure))
  }

  /// What follows from the last event, in this order: tell, publish, assign.
  private func commands(since before: Case, _ procedure: Procedure) -> [Command] {
    let hasMoved = stage != before.stage
    let told: [Command] = hasMoved ? [.tellFollowers(stage: stage)] : []
    let published: [Command] = releasedVersion != before.releasedVersion ? [.publish] : []
    return told + published + (hasMoved || agency != before.agency ? assignments(procedure) : [])
  }

  /// Before whom the case is put: every role that can move it on from where it stands, in the procedure's order.
  func assignments(_ procedure: Procedure) -> [Command] {
    procedure.actions.reduce(into: []) { commands, action in
      guard action.to != nil, action.from.contains(stage), case .role(let role, let ofAssigned) = action.taker
      else { return }
      let command = Command.assign(role: role, agency: ofAssigned ? agency : nil)
      if !commands.contains(command) { commands.append(command) }
    }
  }
}
