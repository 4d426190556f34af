extension Reading {
  /// What can be proved of a procedure that is well-formed: guards that never or always hold, and combinations of
  /// answers with which no case comes to an end.
  func checkProof(of procedure: Procedure, in pack: Pack) {
    let file = location(.procedure, procedure.id.text, "id").file
    let isSound = !findings.contains { $0.severity == .error && $0.location.file == file }
    guard isSound, procedure.namesKnownStagesOnly else { return }
    let proof = proof(of: procedure, in: pack)
    for finding in proof.guards { report(finding, procedure) }
    for id in proof.impossible {
      report(
        "pack.guard-never", "no answers let all guards of '\(id)' hold at once",
        at: location(.action, id.text, "guards", scope: procedure.id.text))
    }
    // What nobody can take leads to dead ends that are not to be told twice.
    for end in proof.deadEnds where !end.condition.isEmpty && !proof.hasImpossibleActions(of: procedure) {
      report(
        "pack.dead-end-when", "a case cannot end from the stage '\(end.stage)' when \(end.condition)",
        at: location(.stage, end.stage.text, "id", scope: procedure.id.text),
        hint: "let an action lead on in this case too")
    }
  }

  private func report(_ finding: ProcedureProof.GuardFinding, _ procedure: Procedure) {
    guard let action = procedure.action(finding.action) else { return }
    let refuses = action.guards[finding.place].severity == .refuse
    let here = place(of: finding, action, procedure)
    switch finding.verdict {
    case .never where refuses:
      report(
        "pack.guard-never", "the guard never holds, so that nobody can ever take '\(action.id)'", at: here,
        hint: "it is looked at with every answer that can be given before")
    case .never: warn("pack.guard-never", "the warning is given every time '\(action.id)' is taken", at: here)
    case .always: warn("pack.guard-always", "the guard of '\(action.id)' always holds", at: here)
    case .sometimes, .notDecided: break
    }
  }

  private func place(
    of finding: ProcedureProof.GuardFinding, _ action: Action, _ procedure: Procedure
  ) -> Diagnostic.Location {
    let fields = names[Name(.action, action.id.text, scope: procedure.id.text)]
    let guards = fields?.children("guards", .guardKeys) ?? []
    guard guards.indices.contains(finding.place) else { return place(action, procedure, "guards") }
    let key = ["rule", "evidence-held", "reopened-fewer-than"].first { guards[finding.place][$0] != nil }
    return guards[finding.place].location(of: key ?? "reason")
  }
}

extension ProcedureProof {
  fileprivate func hasImpossibleActions(of procedure: Procedure) -> Bool {
    !impossible.isEmpty
      || guards.contains {
        $0.verdict == .never && procedure.action($0.action)?.guards[$0.place].severity == .refuse
      }
  }
}
