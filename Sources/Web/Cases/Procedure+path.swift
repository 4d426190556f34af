import CityModel

extension Procedure {
  /// The stages of a case that nothing holds up: from the opening stage, always by the first action that leads on
  /// to a stage not met before. Refusing, sending back and waiting are left aside, for a step line shows the way, not the
  /// graph.
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
    return self.stage(to).map { ($0.outcome == .open || $0.outcome == .done) && $0.kind.word != .waiting } ?? false
  }

  /// How far to the front a step belongs: 0 leads on along the usual way, 1 leads on otherwise, 2 stays, 3 turns back
  /// or ends the case without its being done.
  func rank(of action: Action, from here: ID<Stage>) -> Int {
    guard let to = action.to, to != here else { return 2 }
    let path = usualPath.map(\.id)
    let now = path.firstIndex(of: here)
    if let now, path.indices.contains(now + 1), path[now + 1] == to { return 0 }
    if let now, let place = path.firstIndex(of: to), place <= now { return 3 }
    return [.open, .done].contains(stage(to)?.outcome) && stage(to)?.kind.word != .waiting ? 1 : 3
  }

  /// Where a case may end off that path.
  var otherEnds: [Stage] {
    let path = Set(usualPath.map(\.id))
    return stages.filter { $0.outcome != .open && !path.contains($0.id) }
  }
}
