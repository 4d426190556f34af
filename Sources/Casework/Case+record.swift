package import CityModel
package import Foundation

extension Case {
  /// The facts as they stood at a moment: what happened later is left out, so that an old month can be counted again.
  ///
  /// - Parameters:
  ///   - procedure: the definition that the case began under.
  ///   - definitions: the versions that it was moved to, by the pack's content hash.
  package func record(
    procedure first: Procedure, definitions: [String: Procedure] = [:], clock: WorkClock, at moment: Date
  ) -> CaseHistory {
    let then = asOf(moment, first, definitions)
    let move = then.events.last { $0.move != nil }?.move
    let procedure = move.flatMap { definitions[$0.packVersion] } ?? first
    return CaseHistory(
      id: id, procedure: self.procedure, category: then.category, region: then.place?.region, filed: filed,
      responded: then.responded,
      promises: (then.earlierTerms + (then.term.map { [$0] } ?? [])).map { promise($0, clock, moment) },
      closings: then.fates(procedure, clock, moment), outcome: procedure.stage(then.stage)?.outcome ?? .open,
      reopenings: then.reopenings, joined: then.joined.count)
  }

  /// The case as its events up to the moment made it. The filing is always one of them.
  private func asOf(_ moment: Date, _ procedure: Procedure, _ definitions: [String: Procedure]) -> Case {
    let known = events.prefix { $0.version == 1 || $0.at <= moment }
    guard known.count < events.count else { return self }
    return Case(
      replaying: Array(known), id: id, number: number, procedure: procedure, packVersion: packVersion,
      definitions: definitions)
  }

  private func promise(_ term: Term, _ clock: WorkClock, _ moment: Date) -> CaseHistory.Promise {
    let isOverdue = term.isOverdue(clock: clock, at: moment)
    let isKept = isOverdue == true ? false : isOverdue == nil || term.isOpen ? nil : true
    return CaseHistory.Promise(started: term.started, due: clock.due(of: term), finished: term.stopped, isKept: isKept)
  }

  private func fates(_ procedure: Procedure, _ clock: WorkClock, _ moment: Date) -> [CaseHistory.Closing] {
    let standing: CaseHistory.Closing.Fate = canBeReopened(procedure, clock, moment) ? .provisional : .stood
    return closings.all.map { CaseHistory.Closing(at: $0.at, fate: $0.hasFallen ? .fell : standing) }
  }

  private func canBeReopened(_ procedure: Procedure, _ clock: WorkClock, _ moment: Date) -> Bool {
    procedure.actions.contains { action in
      action.deed == .reopen && action.from.contains(stage)
        && windowRefusal(action, clock, moment) == nil && guardRefusal(action) == nil
    }
  }
}
