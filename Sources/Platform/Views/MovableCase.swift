package import Casework
package import CityModel
package import Foundation

/// A running case whose procedure was published anew, with what moving would change for it.
package struct MovableCase: Sendable {
  package let number: String
  package let category: CityModel.Category
  /// Where it stands, as the version it runs under names it.
  package let stage: Stage
  package let filed: Date
  /// The version it runs under, by content hash, and the one in force.
  package let packVersion: String
  package let newPackVersion: String
  /// The definition in force.
  package let procedure: Procedure
  package let difference: ProcedureDifference
  package let named: Named
  /// The case's answers to questions that are gone; those this reader may not see are left out.
  package let lostAnswers: [AnswerView]
  /// The stages of the definition in force into which the case could be moved.
  package let stages: [Stage]

  /// The names behind the ids of a difference: of the newer definition for what it has, else of the older.
  package struct Named: Hashable, Sendable {
    package let gained: [LocalizedText]
    package let lost: [LocalizedText]
    package let newStages: [LocalizedText]
    package let goneStages: [LocalizedText]
    package let changedStages: [LocalizedText]
    package let lostActions: [LocalizedText]
    package let gainedActions: [LocalizedText]

    init(_ difference: ProcedureDifference, from old: Procedure, to new: Procedure) {
      gained = difference.gained.compactMap { new.everyLabel[$0] }
      lost = difference.lost.compactMap { old.everyLabel[$0] }
      newStages = difference.newStages.compactMap { new.stage($0)?.name }
      goneStages = difference.goneStages.compactMap { old.stage($0)?.name }
      changedStages = difference.changedStages.compactMap { new.stage($0)?.name }
      lostActions = difference.lostActions.compactMap { old.action($0)?.name }
      gainedActions = difference.gainedActions.compactMap { new.action($0)?.name }
    }
  }

  /// Cases that stand in the same place and for which the same changes, so that one decision can be made for all.
  package struct Likeness: Hashable, Sendable {
    package let procedure: ID<Procedure>
    package let packVersion: String
    package let stage: ID<Stage>
    package let difference: ProcedureDifference
  }

  /// Whether it can stay where it stands; otherwise a stage must be stated.
  package var keepsStage: Bool { difference.keepsStage }

  package var likeness: Likeness {
    Likeness(procedure: procedure.id, packVersion: packVersion, stage: stage.id, difference: difference)
  }
}

extension Procedure {
  fileprivate var everyLabel: [ID<FormField>: LocalizedText] {
    Dictionary((fields + actions.flatMap(\.fields)).map { ($0.id, $0.label) }) { first, _ in first }
  }
}
