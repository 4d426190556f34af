extension Reading {
  /// The kinds of every rule of a procedure: what it may ask for, and what it comes to.
  ///
  /// A question's rule knows the questions before it in its form, and those of forms that can come earlier; a guard
  /// knows those of its own form as well. The opening form and the questions of a survey know only themselves.
  func checkRules(of procedure: Procedure) {
    let id = procedure.id.text, order = ProcedureOrder(procedure)
    checkRules(of: procedure.fields, known: [], RuleReading(procedure, scope: id))
    for action in procedure.actions {
      let known = order.asked(before: action)
      let reading = RuleReading(procedure, scope: "\(id)/\(action.id)")
      checkRules(of: action.fields, known: known, reading)
      checkGuardRules(of: action, reading, asked: known + action.fields)
    }
    for stage in procedure.stages {
      guard case .survey(let rule) = stage.kind else { continue }
      checkRules(of: rule.questions, known: [], RuleReading(procedure, scope: "\(id)/survey \(stage.id)"))
    }
  }

  private func checkRules(of form: [FormField], known: [FormField], _ rules: RuleReading) {
    warnOfSameNames(form, rules)
    for (number, field) in form.enumerated() {
      let before = known + form.prefix(number)
      guard let fields = names[Name(.field, field.id.text, scope: rules.scope)] else { continue }
      if let rule = field.relevant { check(rule, "relevant", of: fields, rules, asked: before) }
      if let rule = field.constraint?.rule, let constraint = fields.child("constraint", .constraint) {
        check(rule, "rule", of: constraint, rules, asked: before, own: field)
      }
      if let rule = field.calculated { check(rule, "calculated", of: fields, rules, asked: before, for: field) }
      if case .group(let parts, _) = field.kind {
        checkRules(of: parts, known: before, rules.inside(field))
      }
    }
  }

  private func checkGuardRules(of action: Action, _ rules: RuleReading, asked: [FormField]) {
    let fields = names[Name(.action, action.id.text, scope: rules.procedure.id.text)]
    for one in fields?.children("guards", .guardKeys) ?? [] {
      guard let rule = one.expression("rule") else { continue }
      check(rule, "rule", of: one, rules, asked: asked)
    }
  }

  /// - Parameters:
  ///   - own: the field whose answer a constraint is about: it may be asked for although it is personal.
  ///   - target: the field that a calculated value is for; `nil`: the rule is a condition.
  private func check(
    _ rule: Expression, _ key: String, of fields: Fields, _ rules: RuleReading, asked: [FormField],
    own: FormField? = nil, for target: FormField? = nil
  ) {
    let (type, faults) = rule.check(rules.types(asked, own: own))
    if faults.isEmpty, let type { return checkResult(type, key, of: fields, for: target) }
    let isEarly = rule.check(rules.types(rules.everyField, own: own)).faults.isEmpty
    for fault in faults {
      let isLater = isEarly && fault.code == .unknownField
      fields.report(fault, at: key, hint: isLater ? "a rule knows only what is asked before it" : rules.hint(rule))
    }
  }

  private func checkResult(_ type: ExpressionType, _ key: String, of fields: Fields, for target: FormField?) {
    if let target {
      guard !target.takes(type) else { return }
      fields.report(
        "pack.rule-kind", "the rule comes to \(type.text), which the field '\(target.id)' cannot hold", at: key)
    } else if type != .bool, type != .dynamic {
      fields.report(
        "pack.rule-kind", "a condition is true or false; this comes to \(type.text)", at: key,
        hint: "compare it with something")
    }
  }

  private func warnOfSameNames(_ form: [FormField], _ rules: RuleReading) {
    var seen: [String: ID<FormField>] = [:]
    for field in form {
      let name = field.id.text.expressionName
      if let other = seen[name], other != field.id {
        report(
          "pack.duplicate-id", "rules call '\(other)' and '\(field.id)' by one name, '\(name)'",
          at: location(.field, field.id.text, "id", scope: rules.scope))
      }
      seen[name] = seen[name] ?? field.id
    }
  }
}
