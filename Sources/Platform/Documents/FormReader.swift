import Casework
import CityModel

/// For whom an official form is filled in from a case.
enum FormReader: Sendable {
  case role(ID<Role>?)
  case reporter(Actor)
}

extension RunningCase {
  /// Whether the day of a step stands on the reader's form. A reporter reads when their case moved on, and not when somebody gave
  /// an opinion.
  func shows(_ event: CaseEvent, to reader: FormReader) -> Bool {
    switch reader {
    case .role: true
    case .reporter(let actor): isGiven(event, by: actor) || event.stage != value.events[event.version - 2].stage
    }
  }

  /// Whether an answer stands on the reader's form.
  func shows(_ field: FormField, of event: CaseEvent, to reader: FormReader) -> Bool {
    switch reader {
    case .role(let role): opens(field, to: role) && !isSealed(event, from: nil)
    case .reporter(let actor):
      isGiven(event, by: actor)
        || !isSealed(event, from: actor) && opens(field, to: nil) && reads(field.visibility, of: event, actor)
    }
  }

  /// The filing is the reporter's, in whatever role they filed it.
  private func isGiven(_ event: CaseEvent, by reporter: Actor) -> Bool {
    event.version == 1 || isTheirs(event, reporter)
  }
}
