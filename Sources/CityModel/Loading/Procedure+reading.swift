extension Reading {
  /// One file each, named for its id.
  func readProcedures() -> [Procedure] {
    paths(in: "procedures", ending: ".yaml").map { path in
      let fields = document(path, .procedure, defining: .procedure)
      fields.checkFileName(path)
      return Procedure(fields)
    }
  }
}

extension Procedure {
  fileprivate init(_ fields: Fields) {
    let id: ID<Procedure> = fields.name(.procedure)
    let term = fields.child("term", .term)
    self.init(
      id: id, name: fields.localized("name"), summary: fields.localized("summary"),
      matter: fields.optionalLocalized("matter"), numberPrefix: fields.numberPrefix(),
      privacy: PrivacyNotice(fields.child("privacy", .privacy)),
      services: fields.children("services", .service).map { Service($0, of: id.text) },
      categories: fields.children("categories", .category).map { Category($0, of: id.text) },
      fields: fields.formFields("fields", of: id.text),
      stages: fields.children("stages", .stage).map { Stage($0, of: id.text) },
      actions: fields.children("actions", .action).map { Action($0, of: id.text) },
      term: TermRule(
        starts: term?.reference("starts", to: .action, scope: id.text) ?? ID(""),
        stops: term?.reference("stops", to: .action, scope: id.text) ?? ID("")),
      opensInto: fields.reference("opens-into", to: .stage, scope: id.text),
      responseAction: fields.reference("response-action", to: .action, scope: id.text),
      nearby: Nearby(fields.child("nearby", .nearby)), opensBy: fields.taker("opens-by"),
      guide: fields.child("guide", .guide).map(Guide.init),
      measures: fields["measures"] == nil ? [] : fields.references("measures", to: .measure),
      papers: fields["papers"] == nil ? [] : fields.children("papers", .paper).map { PaperRule($0, of: id.text) },
      archivists: fields["archivists"] == nil ? [] : fields.references("archivists", to: .role))
  }
}

extension PrivacyNotice {
  fileprivate init(_ fields: Fields?) {
    self.init(
      purpose: fields?.localized("purpose") ?? LocalizedText(zh: "", en: ""),
      retentionDays: fields?.integer("retention-days", atLeast: 1) ?? 1,
      readers: fields?.references("readers", to: .role) ?? [])
  }
}

extension Procedure.Nearby {
  fileprivate init(_ fields: Fields?) {
    self.init(metres: fields?.number("metres") ?? 0, days: fields?.integer("days", atLeast: 0) ?? 0)
    if let fields, metres < 0 { fields.report("pack.bad-number", "a distance is not below zero", at: "metres") }
  }
}

extension Service {
  fileprivate init(_ fields: Fields, of procedure: String) {
    self.init(
      id: fields.name(.service, scope: procedure), name: fields.localized("name"),
      summary: fields.localized("summary"), isConduct: fields.flag("conduct"))
  }
}

extension Procedure.Guide {
  fileprivate init(_ fields: Fields) {
    self.init(whoMayApply: fields.localized("who-may-apply"), whatIsNeeded: fields.localized("what-is-needed"))
  }
}

extension Fields {
  fileprivate func numberPrefix() -> String {
    let prefix = text("number-prefix")
    if !prefix.isEmpty, prefix.count > 4 || !prefix.allSatisfy({ ("A"..."Z").contains($0) }) {
      report(
        "pack.bad-id", "'\(prefix)' cannot begin a number", at: "number-prefix", hint: "one to four capital letters")
    }
    return prefix
  }
}
