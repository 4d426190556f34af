/// What the guards of a procedure ask for that has few values, each with all of them.
func proofVariables(of procedure: Procedure, in pack: Pack) -> [ProofVariable] {
  let rules = procedure.actions.flatMap(\.guards).compactMap(\.rule)
  let asked = rules.reduce(into: Set<[String]>()) { $0.formUnion($1.names) }
  return [answers(procedure, pack, asked), categories(procedure, asked), results(procedure, asked)].joined()
    .filter { $0.values.count > 1 }
}

/// The same id in several forms is one thing that has the values of all.
private func answers(_ procedure: Procedure, _ pack: Pack, _ asked: Set<[String]>) -> [ProofVariable] {
  let fields = procedure.everyField.filter { $0.kind != .category && asked.contains(["form", $0.name]) }
  return Dictionary(grouping: fields, by: \.name).sorted { $0.key < $1.key }.compactMap { name, fields in
    let values = fields.map { $0.fewValues(in: pack) }
    guard values.allSatisfy({ $0 != nil }) else { return nil }
    return ProofVariable(
      .answer(name: name),
      values.compactMap { $0 }.joined().reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }
}

/// A category that an action may change is left out: rules then know two, the old and the new one.
private func categories(_ procedure: Procedure, _ asked: Set<[String]>) -> [ProofVariable] {
  let fields = procedure.everyField.filter { $0.kind == .category }
  guard fields.count == 1, let field = fields.first, procedure.fields.contains(field),
    asked.contains(["form", field.name]) || asked.contains(["this", "category"])
  else { return [] }
  return [ProofVariable(.category(name: field.name), procedure.categories.map { .string($0.id.text) })]
}

private func results(_ procedure: Procedure, _ asked: Set<[String]>) -> [ProofVariable] {
  procedure.stages.compactMap { stage in
    let variable: ProofVariable? =
      switch stage.kind {
      case .vote: ProofVariable(.vote(stage.id), [(false, false), (true, false), (true, true)].map(outcome))
      case .survey: ProofVariable(.survey(stage.id), [.object([:])])
      default: nil
      }
    guard let variable, !asked.isDisjoint(with: variable.paths) else { return nil }
    return variable
  }
}

/// What is adopted was voted on by enough: article 278 counts the second among the first.
private func outcome(isQuorate: Bool, isAdopted: Bool) -> ExpressionValue {
  .object(["quorate": .bool(isQuorate), "adopted": .bool(isAdopted)])
}

extension Procedure {
  var everyField: [FormField] { fields + actions.flatMap(\.fields) }
}

extension Action.Guard {
  var rule: Expression? { if case .rule(let rule) = condition { rule } else { nil } }
}

extension FormField {
  var name: String { id.text.expressionName }

  /// Every answer that can be given; `nil` where those are too many to go through.
  func fewValues(in pack: Pack) -> [ExpressionValue]? {
    switch kind {
    case .yesNo: [.bool(true), .bool(false)]
    case .choice(let options, many: false): options.map { .string($0.value) }
    case .choice(let options, many: true) where options.count <= ProofLimits.options: subsets(of: options.map(\.value))
    case .agency(let role): pack.agencies.filter { $0.roles.contains(role) }.map { .string($0.id.text) }
    default: nil
    }
  }
}

/// In the order of the definition, and at least one: none chosen is no answer.
private func subsets(of options: [String]) -> [ExpressionValue] {
  (1..<(1 << options.count)).map { bits in
    .list(options.indices.filter { bits >> $0 & 1 == 1 }.map { .string(options[$0]) })
  }
}
