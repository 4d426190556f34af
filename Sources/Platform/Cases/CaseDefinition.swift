import Casework
import CityModel

/// What a case ran under from one of its events on.
struct CaseDefinition: Sendable {
  /// The filing, or the event that moved the case here.
  let from: Int
  let packVersion: String
  let procedure: Procedure
  let pack: Pack

  func action(of event: CaseEvent) -> Action? { event.action.flatMap(procedure.action) }

  /// The stage that an event led to.
  ///
  /// - Precondition: the definition was in force at the event.
  func stage(of event: CaseEvent) -> Stage {
    guard let stage = procedure.stage(event.stage) else {
      preconditionFailure("an event's stage stands in the definition it was made under")
    }
    return stage
  }

  /// The fields that an event could answer: none for a move.
  func fields(of event: CaseEvent) -> [FormField] {
    if event.version == 1 { return procedure.fields }
    return action(of: event)?.fields ?? []
  }
}
