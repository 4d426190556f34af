/// What can come after what in a procedure, whatever its guards say.
package struct ProcedureOrder: Sendable {
  private let procedure: Procedure
  /// The stages that a case can come to from each, itself included.
  private let reach: [ID<Stage>: Set<ID<Stage>>]

  package init(_ procedure: Procedure) {
    let next = procedure.actions.reduce(into: [ID<Stage>: [ID<Stage>]]()) { next, action in
      guard let to = action.to else { return }
      for from in action.from { next[from, default: []].append(to) }
    }
    self.procedure = procedure
    self.reach = Dictionary(
      procedure.stages.map { ($0.id, reachable(from: $0.id) { next[$0] ?? [] }) }
    ) { first, _ in first }
  }

  /// The questions that may have been answered before the action is taken: of the opening form, and of every other
  /// action that can come before it.
  package func asked(before action: Action) -> [FormField] {
    procedure.fields
      + procedure.actions.filter { $0.id != action.id && !stages(after: $0).isDisjoint(with: action.from) }
      .flatMap(\.fields)
  }

  /// The questions that may have been answered when a case stands in the stage.
  package func asked(before stage: ID<Stage>) -> [FormField] {
    procedure.fields + procedure.actions.filter { stages(after: $0).contains(stage) }.flatMap(\.fields)
  }

  /// The questions for photos that may have been answered before the action is taken, by itself an earlier time as well.
  func evidence(before action: Action) -> Set<ID<FormField>> {
    let earlier = procedure.actions.filter { !stages(after: $0).isDisjoint(with: action.from) }
    return Set(
      (procedure.fields + earlier.flatMap(\.fields)).filter { if case .photos = $0.kind { true } else { false } }.map(
        \.id))
  }

  /// Every stage in which a case may stand at some time after the action.
  private func stages(after action: Action) -> Set<ID<Stage>> {
    (action.to.map { [$0] } ?? action.from).reduce(into: []) { $0.formUnion(reach[$1] ?? []) }
  }
}
