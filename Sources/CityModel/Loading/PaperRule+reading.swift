extension PaperRule {
  init(_ fields: Fields, of procedure: String) {
    let form = fields.text("form")
    if !form.isEmpty, fields.reading.files.files["documents/\(form).json"] == nil {
      fields.report("pack.unknown-reference", "there is no form 'documents/\(form).json'", at: "form")
    }
    self.init(
      form: form,
      stages: fields["stages"] == nil ? [] : fields.references("stages", to: .stage, scope: procedure),
      isForReporter: fields.flag("for-reporter"),
      answers: fields.children("answers", .paperAnswer).map { Entry($0, of: procedure) })
  }
}

extension PaperRule.Entry {
  fileprivate init(_ fields: Fields, of procedure: String) {
    if (fields["from"] == nil) == (fields["on"] == nil) {
      fields.reading.report(
        "pack.one-of", "a field of a form is filled in either 'from' an answer or 'on' the day of a step",
        at: fields.location)
    }
    self.init(
      field: fields.text("field"),
      origin: fields["on"] == nil
        ? .answer(ID(fields.optionalText("from") ?? ""))
        : .day(fields.references("on", to: .action, scope: procedure)),
      yes: fields.optionalText("yes"), no: fields.optionalText("no"), isLeads: fields.flag("of-lead"))
  }
}
