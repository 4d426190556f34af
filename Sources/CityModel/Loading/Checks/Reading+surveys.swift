private let frameColumns = [
  RowColumn(id: "stratum", words: "a text or a choice", fits: isName),
  RowColumn(id: "units", words: "a number", fits: isNumber),
]

let rollColumns = [
  RowColumn(id: "unit", words: "a text or a choice", fits: isName),
  RowColumn(id: "area", words: "a number", fits: isNumber),
]

extension Reading {
  func check(_ rule: SurveyRule, at stage: Stage, _ procedure: Procedure, _ order: ProcedureOrder) {
    checkRows(of: rule.frame, "frame", wanted: frameColumns, at: stage, procedure, order)
    let asks = rule.questions.contains { $0.id == rule.stratum && $0.isRequired && isName($0.kind) }
    if !asks {
      report(
        "pack.missing-field", "the survey '\(stage.id)' does not ask for '\(rule.stratum)'",
        at: partPlace(stage, procedure, "stratum"), hint: "it is a required question, a text or a choice of one option")
    }
    checkRepeat(rule, at: stage, procedure)
  }

  /// Only who was promised a pseudonym can be asked again.
  private func checkRepeat(_ rule: SurveyRule, at stage: Stage, _ procedure: Procedure) {
    guard let earlier = rule.repeats.flatMap(procedure.stage) else { return }
    var isPanel = false
    if case .survey(let first) = earlier.kind { isPanel = first.promise == .panel && earlier.id != stage.id }
    guard !isPanel || rule.promise != .panel else { return }
    report(
      "pack.bad-repeat",
      isPanel
        ? "an anonymous survey cannot ask the panel of '\(earlier.id)' again"
        : "'\(earlier.id)' is no survey whose panel '\(stage.id)' could ask again",
      at: partPlace(stage, procedure, isPanel ? "promise" : "repeats"),
      hint: "both promise 'panel'")
  }

  /// The frame of a survey or the roll of a vote: a group that was filled in before the stage.
  func checkRows(
    of id: ID<FormField>, _ key: String, wanted columns: [RowColumn], at stage: Stage, _ procedure: Procedure,
    _ order: ProcedureOrder
  ) {
    let here = partPlace(stage, procedure, key), known = procedure.everyField.filter { $0.id == id }
    guard !known.isEmpty else {
      let groups = procedure.everyField.filter { $0.rows != nil }.map(\.id.text)
      return report(
        "pack.unknown-reference", "there is no field '\(id)'", at: here,
        hint: didYouMean(id.text, groups) ?? "it is a field of the kind 'group'")
    }
    guard known.contains(where: { $0.rows.map { fit($0, columns) } ?? false }) else {
      let wanted = columns.map { "'\($0.id)' (\($0.words))" }.joined(separator: " and ")
      return report(
        "pack.bad-frame", "the \(key) '\(id)' has no rows of \(wanted)", at: here,
        hint: "a field of the kind 'group' that requires both")
    }
    if !order.asked(before: stage.id).contains(where: { $0.id == id }) {
      report("pack.asked-later", "'\(id)' is asked only after '\(stage.id)'", at: here)
    }
  }

  private func partPlace(_ stage: Stage, _ procedure: Procedure, _ key: String) -> Diagnostic.Location {
    let fields = names[Name(.stage, stage.id.text, scope: procedure.id.text)]
    let part = fields?.child("survey", .survey) ?? fields?.child("vote", .vote)
    return part?.location(of: key) ?? place(stage, procedure, "kind")
  }
}

private func fit(_ rows: [FormField], _ columns: [RowColumn]) -> Bool {
  columns.allSatisfy { column in rows.contains { $0.id == column.id && $0.isRequired && column.fits($0.kind) } }
}

@Sendable private func isName(_ kind: FormField.Kind) -> Bool {
  switch kind {
  case .text, .choice(_, many: false): true
  default: false
  }
}

@Sendable private func isNumber(_ kind: FormField.Kind) -> Bool {
  if case .number = kind { true } else { false }
}

extension FormField {
  fileprivate var rows: [FormField]? { if case .group(let fields, _) = kind { fields } else { nil } }
}
