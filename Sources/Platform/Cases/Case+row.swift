import Casework
import CityModel
import Foundation
import Storage

extension Case {
  /// The case as lists and statistics need it: everything here follows from its events and the calendar.
  func row(_ procedure: Procedure, clock: WorkClock) -> CaseRow {
    let waiting = waitsFor(procedure)
    let place = place
    return CaseRow(
      caseID: id, number: number, procedure: procedure.id, packVersion: packVersion, version: events.count,
      stage: stage, outcome: procedure.stage(stage)?.outcome ?? .open,
      service: procedure.category(category)?.service ?? "", category: category, isConduct: isConduct(procedure),
      region: place?.region ?? "", place: place?.place, point: place?.point, words: place?.words ?? "", agency: agency,
      waitsFor: waiting?.role, waitsForAgency: waiting?.agency, reporter: reporter.person, filedAt: filed,
      respondedAt: responded, due: due(clock: clock), finishedAt: term?.stopped,
      closedAt: lastClosing(procedure), isReleased: isReleased, joined: joined.count, reopenings: reopenings,
      judgedFixed: judgedFixed, entered: entered)
  }

  /// Whose desk it lies on: the role that can move it on, of the assigned agency where the action wants that.
  private func waitsFor(_ procedure: Procedure) -> (role: ID<Role>, agency: ID<Agency>?)? {
    for action in procedure.actions where action.to != nil && action.from.contains(stage) {
      if case .role(let role, let ofAssigned) = action.taker { return (role, ofAssigned ? agency : nil) }
    }
    return nil
  }

  /// When it last came into a stage that is not open, `nil` while it stands in an open one.
  private func lastClosing(_ procedure: Procedure) -> Date? {
    guard procedure.stage(stage)?.outcome != .open else { return nil }
    let closing = events.indices.last { index in
      index > 0 && procedure.stage(events[index].stage)?.outcome != .open
        && procedure.stage(events[index - 1].stage)?.outcome == .open
    }
    return closing.map { events[$0].at }
  }
}

extension StoredHistory {
  /// The case that these events add up to.
  ///
  /// - Throws: `store.case-broken` for events that no case can have had.
  ///
  /// - Parameter definitions: by the version of the pack; that of the opening is among them.
  func folded(_ definitions: [String: Procedure]) throws -> Case {
    guard let procedure = definitions[opening.packVersion] else {
      throw Refusal("store.pack-lost", detail: opening.packVersion)
    }
    let findings = Case.findings(in: events, procedure: procedure, definitions: definitions)
    guard findings.isEmpty else {
      throw Refusal("store.case-broken", detail: "\(opening.caseID): \(findings.joined(separator: "; "))")
    }
    return Case(
      replaying: events, id: opening.caseID, number: opening.number, procedure: procedure,
      packVersion: opening.packVersion, definitions: definitions)
  }
}
