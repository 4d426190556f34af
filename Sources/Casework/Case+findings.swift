package import CityModel

extension Case {
  /// What is wrong with stored events as the life of a case, for the doctor; empty when all is well.
  ///
  /// Looks for what `apply` would never have let happen, not for what a clock would have to say. Never traps: events
  /// with a finding may not be handed to `init(replaying:)`.
  ///
  /// - Parameter definitions: the versions that a case was moved to, by the pack's content hash.
  package static func findings(
    in events: [CaseEvent], procedure: Procedure, definitions: [String: Procedure] = [:]
  ) -> [String] {
    guard let filing = events.first, filing.action == nil, filing.stage == procedure.opensInto
    else { return ["the first event is not a filing"] }
    let category = filing.category.flatMap(procedure.category)
    let pairs = zip(events, events.dropFirst())
    return (category == nil ? ["the filing names no category of the procedure"] : [])
      + (filing.version == 1 ? [] : ["the filing is not version 1"])
      + pairs.flatMap { before, event in
        stepFindings(before, event, inForce(at: event, events, procedure, definitions))
      }
      + events.flatMap { dutyFindings($0, events, inForce(at: $0, events, procedure, definitions)) }
  }

  /// The definition that an event was made under.
  private static func inForce(
    at event: CaseEvent, _ events: [CaseEvent], _ procedure: Procedure, _ definitions: [String: Procedure]
  ) -> Procedure {
    let move = events.last { $0.version <= event.version && $0.move != nil }?.move
    return move.flatMap { definitions[$0.packVersion] } ?? procedure
  }

  private static func stepFindings(_ before: CaseEvent, _ event: CaseEvent, _ procedure: Procedure) -> [String] {
    let version = "version \(event.version)"
    let order = [
      (event.version == before.version + 1, "does not follow version \(before.version)"),
      (event.at >= before.at, "is dated before the one it follows"),
    ]
    if event.move != nil {
      let isThere = (procedure.stage(event.stage)?.outcome == .open, "moves to no open stage of its definition")
      return (order + [isThere]).filter { !$0.0 }.map { "\(version) \($0.1)" }
    }
    guard let action = event.action.flatMap(procedure.action) else {
      return ["\(version) is no action of the procedure"]
    }
    let rules =
      order + [
        (action.from.contains(before.stage), "takes '\(action.id)' from the stage '\(before.stage)'"),
        (event.stage == action.to ?? before.stage, "does not lead where '\(action.id)' leads"),
      ]
    return rules.filter { !$0.0 }.map { "\(version) \($0.1)" }
  }

  private static func dutyFindings(
    _ event: CaseEvent, _ events: [CaseEvent], _ procedure: Procedure
  ) -> [String] {
    let separations = event.action.flatMap(procedure.action)?.separations ?? []
    let isBroken = separations.contains { separation in
      events.contains { earlier in
        earlier.version < event.version && earlier.action == separation.from
          && separation.separates(event.by, from: earlier.by)
      }
    }
    return isBroken ? ["version \(event.version) breaks the separation of duty"] : []
  }
}
