extension Reading {
  /// One file each, named for its id.
  func readStandards() -> [Standard] {
    paths(in: "standards", ending: ".yaml").map { path in
      let fields = document(path, .standard, defining: .standard)
      fields.checkFileName(path)
      return Standard(fields)
    }
  }
}

extension Standard {
  fileprivate init(_ fields: Fields) {
    let id: ID<Standard> = fields.name(.standard)
    self.init(
      id: id, name: fields.localized("name"), register: fields.reference("register", to: .register),
      clauses: fields.children("clauses", .clause).compactMap { Clause($0, of: id) })
  }
}

extension Standard.Clause {
  /// `nil` where the rule does not parse, which the findings then say.
  fileprivate init?(_ fields: Fields, of standard: ID<Standard>) {
    let id: ID<Standard.Clause> = fields.name(.clause, scope: standard.text)
    let source: ID<Source> = fields.reference("source", to: .source)
    let (from, until) = (fields.optionalDay("from"), fields.optionalDay("until"))
    if let from, let until, until < from {
      fields.report("pack.bad-order", "the clause '\(id)' ends on \(until), before it begins on \(from)", at: "until")
    }
    guard let rule = fields.expression("rule") else { return nil }
    self.init(
      id: id, text: fields.localized("text"), kind: fields.choice("kind"), rule: rule, source: source,
      place: fields.optionalText("place"), from: from, until: until)
  }
}
