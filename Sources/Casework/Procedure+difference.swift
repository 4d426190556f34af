package import CityModel

/// What another version of a definition would change for one case.
package struct ProcedureDifference: Hashable, Sendable {
  /// Questions that are new, of any form.
  package let gained: [ID<FormField>]
  /// Questions that are gone; the case's answers to them stay in its events and are no longer shown in forms.
  package let lost: [ID<FormField>]
  /// Those of the lost ones that the case has answered.
  package let lostAnswers: [ID<FormField>]
  package let newStages: [ID<Stage>]
  package let goneStages: [ID<Stage>]
  /// Stages of the same id whose name, kind or term is another.
  package let changedStages: [ID<Stage>]
  /// Steps the case could take where it stands and no longer can, and those it now can.
  package let lostActions: [ID<Action>]
  package let gainedActions: [ID<Action>]
  /// Whether the case can stay where it stands.
  package let keepsStage: Bool

  package var isEmpty: Bool {
    [gained, lost].allSatisfy(\.isEmpty) && [newStages, goneStages, changedStages].allSatisfy(\.isEmpty)
      && lostActions.isEmpty && gainedActions.isEmpty && keepsStage
  }
}

extension Case {
  /// What moving from one version of its definition to another would change for this case.
  package func difference(from old: Procedure, to new: Procedure) -> ProcedureDifference {
    let (oldFields, newFields) = (old.everyField, new.everyField)
    let lost = oldFields.filter { !newFields.contains($0) }
    let here = { (procedure: Procedure) in procedure.actions.filter { $0.from.contains(self.stage) }.map(\.id) }
    return ProcedureDifference(
      gained: newFields.filter { !oldFields.contains($0) }, lost: lost, lostAnswers: lost.filter { answers[$0] != nil },
      newStages: new.stages.map(\.id).filter { old.stage($0) == nil },
      goneStages: old.stages.map(\.id).filter { new.stage($0) == nil },
      changedStages: old.stages.filter { stage in new.stage(stage.id).map { !$0.isSame(as: stage) } ?? false }.map(
        \.id),
      lostActions: here(old).filter { !here(new).contains($0) },
      gainedActions: here(new).filter { !here(old).contains($0) },
      keepsStage: canStay(from: old, to: new))
  }
}

extension Procedure {
  /// Every question of every form, once.
  fileprivate var everyField: [ID<FormField>] {
    var seen: Set<ID<FormField>> = []
    return (fields + actions.flatMap(\.fields)).map(\.id).filter { seen.insert($0).inserted }
  }
}

extension Stage {
  fileprivate func isSame(as other: Stage) -> Bool {
    name == other.name && outcome == other.outcome && kind == other.kind && term == other.term
  }
}
