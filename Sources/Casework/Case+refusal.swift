package import CityModel
package import Foundation

extension Case {
  /// Why somebody may not take the action now; `nil` when they may. `apply` asks the same, and so does every button.
  ///
  /// When several things stand against it, the first of this order is given: the stage; the role, or being the
  /// reporter; the agency; separation of duty; the window; the guards in the procedure's order, without what the form
  /// will say; what the action does; what the kind of the stage asks for before it is left, and of the next one before it
  /// is entered.
  package func refusal(
    of action: Action, by actor: Actor, isReporter: Bool, procedure: Procedure, clock: WorkClock, at moment: Date
  ) -> Refusal? {
    if !action.from.contains(stage) { return wrongStage(procedure) }
    return dutyRefusal(of: action, by: actor, isReporter: isReporter, procedure: procedure)
      ?? windowRefusal(action, clock, moment)
      ?? guardRefusal(action)
      ?? action.deed.flatMap { deedRefusal($0, actor, isReporter, procedure) } ?? seatRefusal(action, actor)
      ?? leavingRefusal(action, procedure, clock, moment)
      ?? rowsRefusal(action, procedure)
  }

  /// Why the action is not this one's to take, whatever else may stand against it now: the role, the agency, or duties
  /// that are kept apart.
  package func dutyRefusal(
    of action: Action, by actor: Actor, isReporter: Bool, procedure: Procedure
  ) -> Refusal? {
    takerRefusal(action, actor, isReporter) ?? separationRefusal(action, actor, procedure)
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
    let apart =
      against?.from ?? actor.onBehalfOf.flatMap { keptApart(actor.person, from: $0, procedure, taking: action) }
    guard let apart else { return nil }
    let name = procedure.action(apart).map { ["action": $0.name] } ?? [:]
    return Refusal(.separationOfDuty, values: name)
  }

  func windowRefusal(_ action: Action, _ clock: WorkClock, _ moment: Date) -> Refusal? {
    guard let window = action.window else { return nil }
    guard let start = events.last(where: { $0.action == window.after })?.at else { return Refusal(.windowClosed) }
    if clock.isOpen(window.budget, since: start, at: moment) { return nil }
    return Refusal(.windowClosed, values: clock.lastDay(window.budget, since: start).map { ["last": $0] } ?? [:])
  }

  /// The first guard that stands against the action, warnings left out.
  ///
  /// - Parameter form: what was answered; `nil` while it is not yet: then rules that ask for it are left for later.
  func guardRefusal(_ action: Action, form: CheckedForm? = nil) -> Refusal? {
    action.guards.first { $0.severity == .refuse && holds($0.condition, action, form) == false }
      .map { Refusal(.guardFails, values: ["reason": $0.reason]) }
  }

  /// The reasons of the warnings that the answers give rise to. A rule that cannot be reckoned warns as well.
  package func warnings(of action: Action, form: CheckedForm? = nil) -> [LocalizedText] {
    action.guards.filter { $0.severity == .warn && holds($0.condition, action, form) == false }.map(\.reason)
  }

  /// `nil`: it cannot be said before the form is filled in.
  private func holds(_ condition: Action.Guard.Condition, _ action: Action, _ form: CheckedForm?) -> Bool? {
    switch condition {
    case .evidenceHeld(let field): return !evidence(in: field).isEmpty
    case .reopenedFewerThan(let times): return reopenings < times
    case .rule(let rule):
      guard let form else { return rule.decide(values(), unknown: action.unansweredNames) }
      return (try? rule.evaluateBool(values(with: form.answers))) ?? false
    }
  }

  private func deedRefusal(
    _ deed: Action.Deed, _ actor: Actor, _ isReporter: Bool, _ procedure: Procedure
  ) -> Refusal? {
    switch deed {
    case .suspend where runningTerm?.isOpen != true: Refusal(.clockNotRunning)
    case .suspend where runningTerm?.suspension != nil: Refusal(.alreadySuspended)
    case .resume where runningTerm?.suspension == nil: Refusal(.notSuspended)
    case .extend where stageTerm == nil: Refusal(.clockNotRunning)
    case .release where isConduct(procedure): Refusal(.conductStaysPrivate)
    case .join where isReporter || hasPart(actor.person): Refusal(.alreadyJoined)
    case .post where posted != nil: Refusal(.alreadyPosted)
    case .opine where posted == nil: Refusal(.notPosted)
    case .answer where !opinions.contains { $0.answer == nil }: Refusal(.nothingToAnswer)
    case .declare where seat(of: actor) != .invited: Refusal(.notInvited)
    case .review where seat(of: actor) == .invited: Refusal(.conflictNotDeclared)
    case .review where seat(of: actor) != .accepted: Refusal(.notInvited)
    case .invite where isFull(procedure): Refusal(.panelFull)
    default: nil
    }
  }

  /// Only who has a seat can give it back; whether an opinion that was given still allows it, the form decides.
  private func seatRefusal(_ action: Action, _ actor: Actor) -> Refusal? {
    guard action.deed == .standDown, !action.fields.contains(where: { $0.id == "reviewer" }) else { return nil }
    switch seat(of: actor) {
    case .invited, .accepted, .opined: return nil
    case .declined, nil: return Refusal(.notInvited)
    }
  }

  private func seat(of actor: Actor) -> PanelSeat.State? { panels[stage]?.seat(of: actor.person)?.state }

  private func isFull(_ procedure: Procedure) -> Bool {
    guard case .panel(let rule) = procedure.stage(stage)?.kind, let panel = panels[stage] else { return true }
    return panel.isComplete || panel.seats.count >= PanelState.mostSeats
      || panel.seats.count { !$0.hasDeclined } >= rule.seats
  }

  /// What the kind of the stage asks for before the case may go on. An action that ends the case may be taken at any time.
  private func leavingRefusal(
    _ action: Action, _ procedure: Procedure, _ clock: WorkClock, _ moment: Date
  ) -> Refusal? {
    guard let next = action.to.flatMap(procedure.stage), next.id != stage,
      next.outcome == .open || next.outcome == .done,
      let here = procedure.stage(stage)
    else { return nil }
    return switch here.kind {
    case .notice(let rule): noticeRefusal(rule, clock, moment)
    case .panel where panels[stage]?.isQuorate != true: Refusal(.noQuorum)
    case .rounds(let rule) where visits < rule.least: Refusal(.roundsMissing)
    default: nil
    }
  }

  private func noticeRefusal(_ rule: NoticeRule, _ clock: WorkClock, _ moment: Date) -> Refusal? {
    guard let posted else { return Refusal(.notPosted) }
    if clock.isOpen(rule.least, since: posted, at: moment) {
      return Refusal(.noticeRuns, values: clock.lastDay(rule.least, since: posted).map { ["last": $0] } ?? [:])
    }
    return opinions.contains { $0.answer == nil } ? Refusal(.opinionsUnanswered) : nil
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
      case .person: !actor.people.isDisjoint(with: earlier.people)
      case .agency: mayBeColleagues(actor, earlier)
      }
    }
  }

  private func mayBeColleagues(_ one: Actor, _ other: Actor) -> Bool {
    guard let mine = one.agency, let theirs = other.agency else { return one.role != nil && other.role != nil }
    return mine == theirs
  }
}

extension Action {
  /// The names of expressions that the action's own form gives a value to.
  fileprivate var unansweredNames: Set<[String]> {
    Set(fields.map { ["form", $0.id.text.expressionName] })
  }
}
