package import CityModel
package import Foundation

extension Case {
  /// Why somebody may not take the action now; `nil` when they may. `apply` asks the same, and so does every button.
  ///
  /// When several things stand against it, the first of this order is given: the stage; the role, or being the
  /// reporter; the agency; separation of duty; the window; the guards in the procedure's order; what the action does.
  package func refusal(
    of action: Action, by actor: Actor, isReporter: Bool, procedure: Procedure, clock: WorkClock, at moment: Date
  ) -> Refusal? {
    if !action.from.contains(stage) { return wrongStage(procedure) }
    return takerRefusal(action, actor, isReporter)
      ?? separationRefusal(action, actor, procedure)
      ?? windowRefusal(action, clock, moment)
      ?? guardRefusal(action)
      ?? action.deed.flatMap { deedRefusal($0, actor, isReporter, procedure) }
  }

  private func wrongStage(_ procedure: Procedure) -> Refusal {
    let name = procedure.stage(stage).map { ["stage": $0.name] } ?? [:]
    return Refusal(.wrongStage, values: name)
  }

  private func takerRefusal(_ action: Action, _ actor: Actor, _ isReporter: Bool) -> Refusal? {
    switch action.taker {
    case .anyone: nil
    case .reporter: isReporter ? nil : Refusal(.notTheReporter)
    case .role(let role, _) where actor.role != role: Refusal(.notYourRole)
    case .role(_, ofAssignedAgency: true) where agency == nil || actor.agency != agency: Refusal(.notYourAgency)
    case .role: nil
    }
  }

  /// Counted over the whole life of the case, also before it was reopened: who judged their own work in an earlier
  /// round has as much to hide, and a reopening could otherwise be used to wash it off.
  private func separationRefusal(_ action: Action, _ actor: Actor, _ procedure: Procedure) -> Refusal? {
    let against = action.separations.first { separation in
      events.contains { $0.action == separation.from && separation.separates(actor, from: $0.by) }
    }
    guard let against else { return nil }
    let name = procedure.action(against.from).map { ["action": $0.name] } ?? [:]
    return Refusal(.separationOfDuty, values: name)
  }

  func windowRefusal(_ action: Action, _ clock: WorkClock, _ moment: Date) -> Refusal? {
    guard let window = action.window else { return nil }
    guard let start = events.last(where: { $0.action == window.after })?.at else { return Refusal(.windowClosed) }
    if clock.isOpen(window.budget, since: start, at: moment) { return nil }
    return Refusal(.windowClosed, values: clock.lastDay(window.budget, since: start).map { ["last": $0] } ?? [:])
  }

  func guardRefusal(_ action: Action) -> Refusal? {
    action.guards.first { !holds($0.condition) }.map { Refusal(.guardFails, values: ["reason": $0.reason]) }
  }

  private func holds(_ condition: Action.Guard.Condition) -> Bool {
    switch condition {
    case .evidenceHeld(let field): !evidence(in: field).isEmpty
    case .reopenedFewerThan(let times): reopenings < times
    }
  }

  private func deedRefusal(
    _ deed: Action.Deed, _ actor: Actor, _ isReporter: Bool, _ procedure: Procedure
  ) -> Refusal? {
    switch deed {
    case .suspend where term?.isOpen != true: Refusal(.clockNotRunning)
    case .suspend where term?.suspension != nil: Refusal(.alreadySuspended)
    case .resume where term?.suspension == nil: Refusal(.notSuspended)
    case .release where isConduct(procedure): Refusal(.conductStaysPrivate)
    case .join where isReporter || hasPart(actor.person): Refusal(.alreadyJoined)
    case .assign, .suspend, .resume, .reopen, .judge, .release, .join: nil
    }
  }

  private func hasPart(_ person: ID<Person>) -> Bool {
    events.first?.by.person == person || joined.contains(person)
  }
}

extension Action.Separation {
  /// Whether the two are the same person, or colleagues, as far as the rule minds.
  ///
  /// Somebody who acts in a role for no stated agency cannot prove to come from another one, and is refused.
  func separates(_ actor: Actor, from earlier: Actor) -> Bool {
    by.contains { kind in
      switch kind {
      case .person: actor.person == earlier.person
      case .agency: mayBeColleagues(actor, earlier)
      }
    }
  }

  private func mayBeColleagues(_ one: Actor, _ other: Actor) -> Bool {
    guard let mine = one.agency, let theirs = other.agency else { return one.role != nil && other.role != nil }
    return mine == theirs
  }
}
