extension Reading {
  /// One file each, named for its id; the objects that it begins with lie beside it.
  func readRegisters() -> [Register] {
    paths(in: "registers", ending: ".yaml").map { path in
      let fields = document(path, .register, defining: .register)
      fields.checkFileName(path)
      return Register(fields)
    }
  }
}

extension Register {
  fileprivate init(_ fields: Fields) {
    let id: ID<Register> = fields.name(.register)
    let questions = fields.formFields("fields", of: id.fieldScope)
    self.init(
      id: id, name: fields.localized("name"), summary: fields.localized("summary"), fields: questions,
      title: fields.reference("title", to: .field, scope: id.fieldScope),
      place: fields.optionalReference("place", to: .field, scope: id.fieldScope),
      keeper: RegisterKeeper(fields.child("kept-by", .keeper)),
      inspection: fields.child("inspection", .inspection).map { InspectionRule($0, of: id) },
      mending: fields.child("mending", .mending).map { MendingRule($0, of: id) },
      systems: fields["systems"] == nil
        ? [] : fields.references("systems", to: .studyItem).map { (id: ID<StudyItem>) in id.text },
      seeds: fields.reading.readSeeds(of: id, questions))
  }
}

extension ID<Register> {
  /// The scope in which the register's fields have their names.
  var fieldScope: String { "register \(text)" }
}

extension RegisterKeeper {
  fileprivate init(_ fields: Fields?) {
    self.init(
      role: fields?.reference("role", to: .role) ?? "",
      agencies: fields?.references("agencies", to: .agency) ?? [])
  }
}

extension InspectionRule {
  fileprivate init(_ fields: Fields, of register: ID<Register>) {
    self.init(
      fields: fields.references("fields", to: .field, scope: register.fieldScope),
      everyDays: fields.optionalInteger("every-days", atLeast: 1))
  }
}

extension MendingRule {
  fileprivate init(_ fields: Fields, of register: ID<Register>) {
    let procedure: ID<Procedure> = fields.reference("procedure", to: .procedure)
    self.init(
      procedure: procedure, object: fields.reference("object", to: .field, scope: procedure.text),
      answers: fields.entries("answers", scope: procedure.text),
      onDone: fields.entries("on-done", scope: register.fieldScope),
      sequel: fields.optionalChoice("after-done") ?? .none)
  }
}

extension Fields {
  /// Rules that did not parse are left out; the finding says so.
  fileprivate func entries(_ key: String, scope: String) -> [MendingRule.Entry] {
    guard self[key] != nil else { return [] }
    return children(key, .entry).compactMap { entry in
      let field: ID<FormField> = entry.reference("field", to: .field, scope: scope)
      return entry.expression("value").map { MendingRule.Entry(field: field, value: $0) }
    }
  }
}
