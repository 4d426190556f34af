extension Reading {
  /// Whether each question can be answered by somebody, and kept as its definition promises.
  func checkAnswers(of procedure: Procedure, in pack: Pack) {
    let id = procedure.id.text
    checkPapers(of: procedure)
    checkAnswers(procedure.fields, id, procedure, pack)
    for action in procedure.actions { checkAnswers(action.fields, "\(id)/\(action.id)", procedure, pack) }
    for stage in procedure.stages {
      if case .survey(let rule) = stage.kind {
        checkAnswers(rule.questions, "\(id)/survey \(stage.id)", procedure, pack)
      }
    }
  }

  private func checkAnswers(
    _ form: [FormField], _ scope: String, _ procedure: Procedure, _ pack: Pack, inGroup: Bool = false
  ) {
    for field in form {
      checkPrivacy(of: field, scope, inGroup: inGroup)
      checkOptions(of: field, scope)
      checkHidden(of: field, scope, procedure)
      if field.isRequired, let reason = field.hindrance(procedure, pack) {
        report(
          "pack.unanswerable-field", "'\(field.id)' is required, and nobody can answer it: \(reason)",
          at: location(.field, field.id.text, "required", scope: scope))
      }
      if case .group(let parts, _) = field.kind {
        checkAnswers(parts, "\(scope)/\(field.id)", procedure, pack, inGroup: true)
      }
    }
  }

  /// What lies apart under a person's key is one text.
  private func checkPrivacy(of field: FormField, _ scope: String, inGroup: Bool) {
    guard field.visibility == .personal else { return }
    let reason: String? =
      switch field.kind {
      case _ where inGroup: "the rows of a group"
      case .photos: "photos"
      case .files: "files"
      case .shape: "lines and areas"
      case .group: "groups"
      default: field.calculated == nil ? nil : "calculated answers"
      }
    guard let reason else { return }
    report(
      "pack.bad-visibility", "'\(field.id)' cannot be personal: \(reason) do not lie apart under a person's key",
      at: location(.field, field.id.text, "visibility", scope: scope), hint: "visibility: restricted")
  }

  /// What may stand in no part of a file is the answer to a question of the procedure.
  private func checkHidden(of field: FormField, _ scope: String, _ procedure: Procedure) {
    if !field.hides.isEmpty, field.formats != [.docx] {
      report(
        "pack.bad-format", "'\(field.id)' hides answers, and a copy that names nobody is made of DOCX only",
        at: location(.field, field.id.text, "hides", scope: scope), hint: "formats: [docx]")
    }
    let asked = procedure.askedNames
    for id in field.hides where !asked.contains(id) {
      report(
        "pack.unknown-reference", "there is no field '\(id)'",
        at: location(.field, field.id.text, "hides", scope: scope), hint: didYouMean(id.text, asked.map(\.text)))
    }
  }

  /// What stands in an official form is the answer to a question of the procedure. Whether the form has the field is looked at with
  /// the form.
  private func checkPapers(of procedure: Procedure) {
    let asked = procedure.askedNames
    for entry in procedure.papers.flatMap(\.answers) {
      guard case .answer(let id) = entry.origin, !id.text.isEmpty, !asked.contains(id) else { continue }
      report(
        "pack.unknown-reference", "there is no field '\(id)' for '\(entry.field)' of a paper",
        at: location(.procedure, procedure.id.text, "papers"), hint: didYouMean(id.text, asked.map(\.text)))
    }
  }

  private func checkOptions(of field: FormField, _ scope: String) {
    guard case .choice(let options, _) = field.kind else { return }
    let values = options.map(\.value)
    for value in Set(values).sorted() where values.count(where: { $0 == value }) > 1 {
      report(
        "pack.duplicate-id", "the option '\(value)' stands twice in '\(field.id)'",
        at: location(.field, field.id.text, "options", scope: scope))
    }
  }
}

extension Procedure {
  /// Every question of its own form and of its actions; those of a group as `group.column`.
  fileprivate var askedNames: [ID<FormField>] {
    (fields + actions.flatMap(\.fields)).flatMap { field -> [ID<FormField>] in
      guard case .group(let parts, _) = field.kind else { return [field.id] }
      return parts.map { ID("\(field.id).\($0.id)") }
    }
  }
}

extension FormField {
  /// Why no answer can ever be given; `nil`: one can.
  fileprivate func hindrance(_ procedure: Procedure, _ pack: Pack) -> String? {
    switch kind {
    case _ where calculated != nil: "it is calculated, and may come to nothing"
    case .agency(let role) where pack.isHeldByNobody(role): "no agency holds the role '\(role)'"
    case .person(let role) where pack.isHeldByNobody(role): "no agency holds the role '\(role)'"
    case .category where procedure.categories.isEmpty: "there are no categories"
    case .choice(let options, _) where options.isEmpty: "it has no options"
    case .group(let fields, _) where fields.isEmpty: "its rows ask for nothing"
    default: nil
    }
  }
}
