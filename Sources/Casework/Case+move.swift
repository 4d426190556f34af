package import CityModel
package import Foundation

extension Case {
  /// Takes a running case over to another version of its definition, in the stage of the same name or in a stated one.
  ///
  /// A case that stays in its stage keeps what was done there (a notice that runs, visits, seats) and the promise that
  /// was made for it; one that comes into another stage comes there as by any action, and those who wait for it are told.
  ///
  /// - Throws: `case.cannot-move` when the definition has no such open stage or no longer the case's category, when the
  ///   case is over, or when it runs under that version already.
  package mutating func move(
    to procedure: Procedure, packVersion: String, stage: ID<Stage>? = nil, by actor: Actor, reason: String,
    at moment: Date
  ) throws(Refusal) -> Decision {
    let target = stage ?? self.stage
    guard procedure.id == self.procedure, packVersion != self.packVersion, !closings.hasEnded,
      procedure.category(category) != nil,
      procedure.stage(target)?.outcome == .open
    else { throw Refusal(.cannotMove) }
    let event = CaseEvent(
      version: events.count + 1, action: nil, at: events.map(\.at).reduce(moment, max), by: actor, answers: [:],
      stage: target, move: CaseEvent.Move(packVersion: packVersion, reason: reason))
    let hasMoved = target != self.stage
    take(event, procedure)
    return Decision(
      event: event, commands: hasMoved ? [.tellFollowers(stage: target)] + assignments(procedure) : [])
  }
}
