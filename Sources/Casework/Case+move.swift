package import CityModel
package import Foundation

extension Case {
  /// Takes a running case over to another version of its definition, in the stage of the same name or in a stated one.
  ///
  /// A case that stays in its stage keeps what was done there (a notice that runs, visits, seats) and the promise that
  /// was made for it. It does not stay in a survey, a vote or a panel whose rules are others, nor where something else
  /// happens now: what people gave under the one would be counted as given under the other. One that comes into another stage comes there as by any action, and those who wait for it are told.
  ///
  /// - Parameter old: the definition that the case runs under.
  /// - Throws: `case.cannot-move` when the definition has no such open stage or no longer the case's category, when the
  ///   case would stay where it cannot, when it is over, or when it runs under that version already.
  package mutating func move(
    from old: Procedure, to procedure: Procedure, packVersion: String, stage: ID<Stage>? = nil, by actor: Actor,
    reason: String,
    surveyKey: String? = nil, at moment: Date
  ) throws(Refusal) -> Decision {
    let target = stage ?? self.stage
    guard procedure.id == self.procedure, packVersion != self.packVersion, !closings.hasEnded,
      procedure.category(category) != nil,
      target == self.stage ? canStay(from: old, to: procedure) : procedure.stage(target)?.outcome == .open
    else { throw Refusal(.cannotMove) }
    let event = CaseEvent(
      version: events.count + 1, action: nil, at: events.map(\.at).reduce(moment, max), by: actor, answers: [:],
      stage: target, surveyKey: surveyKey, move: CaseEvent.Move(packVersion: packVersion, reason: reason),
      resumesTerm: resumesTerm(of: target, by: nil, procedure) ? true : nil)
    let hasMoved = target != self.stage
    take(event, procedure)
    return Decision(
      event: event, commands: hasMoved ? [.tellFollowers(stage: target)] + assignments(procedure) : [])
  }

  /// Whether the case can go on under the newer definition where it stands.
  func canStay(from old: Procedure, to new: Procedure) -> Bool {
    guard let before = old.stage(stage), let after = new.stage(stage) else { return false }
    return after.outcome == .open && before.kind.goesOn(as: after.kind)
  }
}

extension StageKind {
  /// Whether what has begun under the one can be brought to its end under the other.
  fileprivate func goesOn(as other: StageKind) -> Bool {
    switch (self, other) {
    case (.survey, _), (_, .survey), (.vote, _), (_, .vote), (.panel, _), (_, .panel): self == other
    case (.waiting, _), (_, .waiting), (.notice, _), (_, .notice), (.rounds, _), (_, .rounds): word == other.word
    case (.step, _), (.fill, _), (.review, _), (.work, _): true
    }
  }
}
