extension Reading {
  func checkProcedures(_ pack: Pack) {
    var prefixes: [String: ID<Procedure>] = [:]
    for procedure in pack.procedures {
      checkForm(of: procedure)
      checkAnswers(of: procedure, in: pack)
      checkRules(of: procedure)
      checkStages(of: procedure)
      for action in procedure.actions { check(action, of: procedure, in: pack) }
      checkStageKinds(of: procedure, in: pack)
      checkPauses(of: procedure)
      checkDuties(of: procedure, in: pack)
      checkTerms(of: procedure, in: pack)
      checkProof(of: procedure, in: pack)
      if let other = prefixes.updateValue(procedure.id, forKey: procedure.numberPrefix) {
        report(
          "pack.duplicate-id", "the numbers of '\(other)' begin with '\(procedure.numberPrefix)' too",
          at: location(.procedure, procedure.id.text, "number-prefix"))
      }
    }
  }

  /// A case is of a category from its first day, so that the form must ask for it; it has one place at most.
  private func checkForm(of procedure: Procedure) {
    let here = location(.procedure, procedure.id.text, "fields")
    if procedure.fields.count(where: { $0.kind == .category && $0.isRequired }) != 1 {
      report("pack.missing-field", "the form asks for the category once, and the answer is required", at: here)
    }
    if procedure.fields.count(where: { $0.kind == .place }) > 1 {
      report("pack.missing-field", "the form asks for the place more than once", at: here)
    }
  }

  /// Every stage can be reached, and from every open stage an end.
  private func checkStages(of procedure: Procedure) {
    let id = procedure.id.text
    guard let first = procedure.stage(procedure.opensInto), procedure.namesKnownStagesOnly else { return }
    if first.outcome != .open {
      report(
        "pack.bad-stage", "a case cannot open into '\(first.id)', which is an end",
        at: location(.procedure, id, "opens-into"))
    }
    let seen = reachable(from: first.id, next: procedure.next)
    for stage in procedure.stages {
      let here = location(.stage, stage.id.text, "id", scope: id)
      if !seen.contains(stage.id) {
        report("pack.unreachable-stage", "no case can come to the stage '\(stage.id)'", at: here)
      } else if !procedure.canEnd(from: stage.id) {
        report("pack.dead-end", "no case can end from the stage '\(stage.id)'", at: here)
      }
    }
  }

  private func checkPauses(of procedure: Procedure) {
    let deeds = Set(procedure.actions.compactMap(\.deed))
    guard deeds.contains(.suspend) != deeds.contains(.resume) else { return }
    let (has, lacks): (Action.Deed, Action.Deed) = deeds.contains(.suspend) ? (.suspend, .resume) : (.resume, .suspend)
    guard let action = procedure.actions.first(where: { $0.deed == has }) else { return }
    report(
      "pack.missing-action", "an action does '\(has.rawValue)', and none does '\(lacks.rawValue)'",
      at: location(.action, action.id.text, "does", scope: procedure.id.text))
  }
}

extension Procedure {
  /// Otherwise the way through the stages is not known, and what looks cut off may only be misspelt.
  var namesKnownStagesOnly: Bool {
    actions.allSatisfy { action in (action.from + [action.to].compactMap { $0 }).allSatisfy { stage($0) != nil } }
  }

  func next(_ stage: ID<Stage>) -> [ID<Stage>] {
    actions.filter { $0.from.contains(stage) }.compactMap(\.to)
  }

  func canEnd(from start: ID<Stage>) -> Bool {
    reachable(from: start, next: next).contains { id in stage(id).map { $0.outcome != .open } ?? true }
  }
}
