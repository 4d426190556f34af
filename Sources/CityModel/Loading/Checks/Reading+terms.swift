extension Reading {
  /// Every term has somebody who can keep it: an agency's role that can move the case on.
  func checkTerms(of procedure: Procedure, in pack: Pack) {
    for stage in procedure.stages where stage.term != nil { checkTerm(of: stage, procedure, pack) }
    guard let stop = procedure.action(procedure.term.stops), stop.role == nil, !procedure.categories.isEmpty else {
      return
    }
    let fields = names[Name(.procedure, procedure.id.text)]?.child("term", .term)
    report(
      "pack.term-without-owner", "the limits of the categories end with '\(stop.id)', which no office takes",
      at: fields?.location(of: "stops") ?? location(.procedure, procedure.id.text, "term"),
      hint: "name an action that a role takes")
  }

  private func checkTerm(of stage: Stage, _ procedure: Procedure, _ pack: Pack) {
    if stage.outcome != .open {
      report("pack.bad-stage", "'\(stage.id)' is an end, and ends have no term", at: place(stage, procedure, "term"))
    } else if !procedure.actions.contains(where: { $0.leaves(stage.id) && $0.role != nil }) {
      report(
        "pack.term-without-owner", "no office can move a case on from '\(stage.id)' within its term",
        at: place(stage, procedure, "term"), hint: "let a role take an action that leads to another stage")
    }
    guard let role = stage.term?.escalatesTo, pack.isHeldByNobody(role) else { return }
    let fields = names[Name(.stage, stage.id.text, scope: procedure.id.text)]?.child("term", .stageTerm)
    report(
      "pack.role-without-agency", "no agency holds the role '\(role)', which hears of broken terms",
      at: fields?.location(of: "escalates-to") ?? place(stage, procedure, "term"))
  }
}

extension Action {
  var role: ID<Role>? { if case .role(let role, _) = taker { role } else { nil } }

  fileprivate func leaves(_ stage: ID<Stage>) -> Bool { from.contains(stage) && to != nil && to != stage }
}

extension Pack {
  /// Whether there is such a role, and no agency that holds it.
  func isHeldByNobody(_ role: ID<Role>) -> Bool {
    self.role(role) != nil && !agencies.contains { $0.roles.contains(role) }
  }
}
