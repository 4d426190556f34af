package import CityModel

/// What a procedure's diagram says of one stage.
package struct StageCard {
  /// How a stage is drawn; each has a shape of its own beside its colour.
  package enum Look: String, CaseIterable {
    /// Somebody takes the next step, or fills in a form.
    case plain
    /// One or several decide.
    case deciding
    /// Residents or owners have their say.
    case asking
    /// Work and visits.
    case working
    /// Somebody outside has to do something.
    case waiting
    /// The matter was dealt with.
    case done
    /// It was not.
    case ended
  }

  package let stage: ID<Stage>
  package let look: Look
  package let name: String
  /// The kind of the stage; `nil`: nothing more to say.
  package let caption: String?
  /// What can be done there without leaving, and what leads back.
  package let notes: [String]

  package init(stage: ID<Stage>, look: Look, name: String, caption: String?, notes: [String]) {
    self.stage = stage
    self.look = look
    self.name = name
    self.caption = caption
    self.notes = notes
  }
}

extension StageCard.Look {
  package init(_ stage: Stage) {
    self =
      switch stage.outcome {
      case .done: .done
      case .notDone, .declined: .ended
      case .open:
        switch stage.kind {
        case .step, .fill: .plain
        case .review, .panel: .deciding
        case .notice, .survey, .vote: .asking
        case .work, .rounds: .working
        case .waiting: .waiting
        }
      }
  }
}
