extension Reading {
  /// The rules of a register's own questions.
  func checkRules(of register: Register) {
    for (number, field) in register.fields.enumerated() {
      guard let fields = names[Name(.field, field.id.text, scope: register.id.fieldScope)] else { continue }
      let before = ExpressionScope(["form": .object(Array(register.fields.prefix(number)).expressionTypes)])
      let own = ExpressionScope(["form": .object(Array(register.fields.prefix(number + 1)).expressionTypes)])
      if let rule = field.relevant { check(rule, "relevant", of: fields, before, wants: nil) }
      if let rule = field.calculated { check(rule, "calculated", of: fields, before, wants: field) }
      if let rule = field.constraint?.rule, let constraint = fields.child("constraint", .constraint) {
        check(rule, "rule", of: constraint, own, wants: nil)
      }
    }
  }

  /// What a case takes from an object and what it gives back.
  func checkMending(of register: Register, in pack: Pack) {
    guard let rule = register.mending, let procedure = pack.procedure(rule.procedure),
      let fields = names[Name(.register, register.id.text)]?.child("mending", .mending)
    else { return }
    if case .object(register.id.text)? = procedure.field(rule.object)?.kind {
    } else if procedure.field(rule.object) != nil {
      fields.report(
        "pack.bad-field", "'\(rule.object)' of '\(procedure.id)' does not ask for an object of '\(register.id)'",
        at: "object")
    }
    for entry in fields.itemsIfAny("answers") { checkAnswer(entry, register, procedure) }
    for entry in fields.itemsIfAny("on-done") { checkChange(entry, register, procedure) }
    if rule.sequel != .none, register.inspection == nil {
      fields.report("pack.bad-field", "'\(register.id)' knows no inspections", at: "after-done")
    }
  }

  private func checkAnswer(_ entry: Fields, _ register: Register, _ procedure: Procedure) {
    guard let rule = entry.expression("value"), let field = procedure.field(ID(entry.text("field"))) else { return }
    // The id of a category or an office can be named, which nothing calculates.
    if field.isNamedByID { return check(rule, "value", of: entry, register.scope, comesTo: .string, field) }
    check(rule, "value", of: entry, register.scope, wants: field)
  }

  private func checkChange(_ entry: Fields, _ register: Register, _ procedure: Procedure) {
    guard let rule = entry.expression("value"), let field = register.field(ID(entry.text("field"))) else { return }
    var scope = procedure.scope(asked: procedure.fields + procedure.actions.flatMap(\.fields))
    scope.variables["object"] = .object(register.fields.expressionTypes)
    check(rule, "value", of: entry, scope, wants: field)
  }

  private func check(
    _ rule: Expression, _ key: String, of fields: Fields, _ scope: ExpressionScope, comesTo wanted: ExpressionType,
    _ field: FormField
  ) {
    let (type, faults) = rule.check(scope)
    for fault in faults { fields.report(fault, at: key) }
    guard let type, type != wanted, type != .dynamic else { return }
    fields.report(
      "pack.rule-kind", "the rule comes to \(type.text), which the field '\(field.id)' cannot hold", at: key)
  }

  /// - Parameter wants: the question that the value is for; `nil`: the rule is a condition.
  func check(_ rule: Expression, _ key: String, of fields: Fields, _ scope: ExpressionScope, wants: FormField?) {
    let (type, faults) = rule.check(scope)
    for fault in faults { fields.report(fault, at: key) }
    guard let type else { return }
    if let wants, !wants.takes(type) {
      fields.report(
        "pack.rule-kind", "the rule comes to \(type.text), which the field '\(wants.id)' cannot hold", at: key)
    } else if wants == nil, type != .bool, type != .dynamic {
      fields.report(
        "pack.rule-kind", "a condition is true or false; this comes to \(type.text)", at: key,
        hint: "compare it with something")
    }
  }
}

extension FormField {
  fileprivate var isNamedByID: Bool {
    switch kind {
    case .category, .agency: true
    default: false
    }
  }
}

extension Fields {
  fileprivate func itemsIfAny(_ key: String) -> [Fields] { self[key] == nil ? [] : children(key, .entry) }
}
