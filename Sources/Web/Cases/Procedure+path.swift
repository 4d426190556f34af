import CityModel

extension Procedure {
  /// The stages of a case that nothing holds up: from the opening stage, always by the first action that leads on
  /// to a stage not met before. Refusing and sending back are left aside, for a step line shows the way, not the graph.
  var usualPath: [Stage] {
    var path: [Stage] = []
    var next: ID<Stage>? = opensInto
    while let id = next, let here = stage(id), !path.contains(where: { $0.id == id }) {
      path.append(here)
      next = actions.first { leadsOn($0, from: id, past: path) }?.to
    }
    return path
  }

  private func leadsOn(_ action: Action, from stage: ID<Stage>, past path: [Stage]) -> Bool {
    guard let to = action.to, action.from.contains(stage), !path.contains(where: { $0.id == to }) else { return false }
    return self.stage(to).map { $0.outcome == .open || $0.outcome == .done } ?? false
  }

  /// Where a case may end off that path.
  var otherEnds: [Stage] {
    let path = Set(usualPath.map(\.id))
    return stages.filter { $0.outcome != .open && !path.contains($0.id) }
  }
}
