package import CityModel
package import Foundation

extension Case {
  /// The facts as they stood at a moment: what happened later is left out, so that an old month can be counted again.
  package func record(procedure: Procedure, clock: WorkClock, at moment: Date) -> CaseHistory {
    let then = asOf(moment, procedure)
    return CaseHistory(
      id: id, procedure: self.procedure, category: then.category, region: then.place?.region, filed: filed,
      responded: then.events.first { $0.action == procedure.responseAction }?.at,
      promises: (then.earlierTerms + (then.term.map { [$0] } ?? [])).map { promise($0, clock, moment) },
      closings: then.closings(procedure, clock, moment), outcome: procedure.stage(then.stage)?.outcome ?? .open,
      reopenings: then.reopenings, joined: then.joined.count)
  }

  /// The case as its events up to the moment made it. The filing is always one of them.
  private func asOf(_ moment: Date, _ procedure: Procedure) -> Case {
    let known = events.prefix { $0.version == 1 || $0.at <= moment }
    guard known.count < events.count else { return self }
    return Case(
      replaying: Array(known), id: id, number: number, procedure: procedure, packVersion: packVersion)
  }

  private func promise(_ term: Term, _ clock: WorkClock, _ moment: Date) -> CaseHistory.Promise {
    let isOverdue = term.isOverdue(clock: clock, at: moment)
    let isKept = isOverdue == true ? false : isOverdue == nil || term.isOpen ? nil : true
    return CaseHistory.Promise(started: term.started, due: clock.due(of: term), finished: term.stopped, isKept: isKept)
  }

  /// A closing is a move from an open stage into one whose outcome is `done` or `notDone`; a judgement is none.
  private func closings(_ procedure: Procedure, _ clock: WorkClock, _ moment: Date) -> [CaseHistory.Closing] {
    let standing: CaseHistory.Closing.Fate = canBeReopened(procedure, clock, moment) ? .provisional : .stood
    var isEnded = false
    var closings: [CaseHistory.Closing] = []
    for event in events {
      let outcome = procedure.stage(event.stage)?.outcome ?? .open
      let deed = event.action.flatMap(procedure.action)?.deed
      let falls = deed == .reopen || deed == .judge && event.yesNo(of: "fixed") == false
      if falls, let last = closings.popLast() {
        closings.append(CaseHistory.Closing(at: last.at, fate: .fell))
      } else if !isEnded, outcome == .done || outcome == .notDone {
        closings.append(CaseHistory.Closing(at: event.at, fate: standing))
      }
      isEnded = outcome != .open
    }
    return closings
  }

  private func canBeReopened(_ procedure: Procedure, _ clock: WorkClock, _ moment: Date) -> Bool {
    procedure.actions.contains { action in
      action.deed == .reopen && action.from.contains(stage)
        && windowRefusal(action, clock, moment) == nil && guardRefusal(action) == nil
    }
  }
}
