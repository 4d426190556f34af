/// Where a rule stands: the procedure, and the form by whose name its fields are known to the reading.
struct RuleReading {
  let procedure: Procedure
  let scope: String
  /// Every question of the procedure's forms.
  let everyField: [FormField]

  init(_ procedure: Procedure, scope: String) {
    self.init(procedure, scope, procedure.fields + procedure.actions.flatMap(\.fields))
  }

  private init(_ procedure: Procedure, _ scope: String, _ everyField: [FormField]) {
    self.procedure = procedure
    self.scope = scope
    self.everyField = everyField
  }

  /// The rows of a group.
  func inside(_ group: FormField) -> RuleReading {
    var parts: [FormField] = []
    if case .group(let fields, _) = group.kind { parts = fields }
    return RuleReading(procedure, "\(scope)/\(group.id)", everyField + parts)
  }

  func types(_ asked: [FormField], own: FormField?) -> ExpressionScope {
    var scope = procedure.scope(asked: asked)
    guard let own, case .object(var form)? = scope.variables["form"] else { return scope }
    form[own.id.text.expressionName] = own.expressionType
    scope.variables["form"] = .object(form)
    return scope
  }

  /// Says of a rule that asks for a personal answer that it never gets one.
  func hint(_ rule: Expression) -> String? {
    let personal = everyField.filter { $0.visibility == .personal }
    return personal.first { rule.names.contains(["form", $0.id.text.expressionName]) }
      .map { "'\($0.id)' is personal and lies apart" }
  }
}
