import CityModel
import Foundation

@testable import Casework

/// What must hold of every step that was taken.
extension CaseLaws {
  func broken(by decision: Decision, _ action: Action, since before: Case, in matter: Case, at now: Date) -> [String] {
    let isMove = matter.stage != before.stage
    let laws: [Law] = [
      (matter.events.dropLast() == before.events[...], "events are only added"),
      (matter.events.last == decision.event, "the event of the decision is the last one"),
      (matter.stage == action.to ?? before.stage, "an action leads where it says"),
      (decision.commands.contains(.tellFollowers(stage: matter.stage)) == isMove, "followers hear of moves only"),
      (decision.commands.contains(.publish) == (action.deed == .release), "only a release publishes"),
      (action.from.contains(before.stage), "an action is taken where it can be"),
      (decision.event.result == nil || action.deed == .count, "only a count counts"),
    ]
    return (laws + (isMove ? leaving(before, for: matter, at: now) : []) + seats(action, decision, before))
      .filter { !$0.holds }.map(\.text)
  }

  /// What the kind of a stage asks for before a case goes on from it. To an end that is no success it may go at any time.
  private func leaving(_ before: Case, for matter: Case, at now: Date) -> [Law] {
    let isEscape = [.notDone, .declined].contains(town.procedure.stage(matter.stage)?.outcome)
    guard !isEscape, let stage = town.procedure.stage(before.stage) else { return [] }
    switch stage.kind {
    case .notice(let rule):
      let posted = before.posted ?? .distantFuture
      return [
        (!town.clock.isOpen(rule.least, since: posted, at: now), "a notice is never left early"),
        (before.opinions.allSatisfy { $0.answer != nil }, "every opinion is answered"),
      ]
    case .panel(let rule):
      return [((before.panels[before.stage]?.opinions ?? 0) >= rule.quorum, "a panel is left with a quorum")]
    case .rounds(let rule): return [(before.visits >= rule.least, "visits are made")]
    case .survey, .vote: return [(matter.results[before.stage] != nil, "a survey or vote is counted")]
    case .waiting: return [(matter.term?.suspension == nil, "waiting ends with the stage")]
    case .step, .fill, .review, .work: return []
    }
  }

  /// Who opines on a panel was asked, and has said that no interest stands between, since the case came there.
  private func seats(_ action: Action, _ decision: Decision, _ before: Case) -> [Law] {
    guard action.deed == .review else { return [] }
    let round = before.events.dropFirst(before.entered - 1)
    let said = round.filter { town.deed(of: $0) == .declare && $0.by.person == decision.event.by.person }
    return [
      (round.contains { $0.person(of: "reviewer") == decision.event.by.person }, "a reviewer was asked"),
      (said.compactMap { $0.yesNo(of: "conflict") } == [false], "a conflicted reviewer never opines"),
    ]
  }
}

extension WalkTown {
  func deed(of event: CaseEvent) -> Action.Deed? { event.action.flatMap(procedure.action)?.deed }

  func waits(_ stage: ID<Stage>) -> Bool {
    if case .waiting? = procedure.stage(stage)?.kind { true } else { false }
  }
}

extension Case {
  func replayed(_ procedure: Procedure) -> Case {
    Case(replaying: events, id: id, number: number, procedure: procedure, packVersion: packVersion)
  }

  /// The stages that the case came into, in that order; the first is where it was filed.
  var arrivals: [ID<Stage>] {
    events.enumerated().filter { $0 == 0 || $1.stage != events[$0 - 1].stage }.map(\.element.stage)
  }

  /// Whether it waits, or was suspended since it came into the stage.
  func mayStandStill(_ procedure: Procedure) -> Bool {
    if case .waiting? = procedure.stage(stage)?.kind { return true }
    let deeds = events.dropFirst(entered).compactMap { $0.action.flatMap(procedure.action)?.deed }
    return deeds.last { $0 == .suspend || $0 == .resume } == .suspend
  }
}
