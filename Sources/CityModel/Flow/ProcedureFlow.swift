/// The ways from stage to stage, and how far down each stage lies.
package struct ProcedureFlow: Sendable {
  /// All actions that lead from one stage to another.
  package struct Way: Hashable, Sendable {
    package let from: ID<Stage>
    package let to: ID<Stage>
    package let actions: [ID<Action>]
    /// Leads to where the case may have come from.
    package let isBack: Bool
  }

  /// In the order of the stages, then of the actions; those of `fromMany` are left out.
  package let ways: [Way]
  /// Actions that end a case from so many stages that a line from each would hide all others: a withdrawal.
  package let fromMany: [Action]
  /// 0 for the stage that a case opens into; every way but those back leads further down. Stages that cannot be reached
  /// are 0 as well.
  package let depths: [ID<Stage>: Int]

  package init(_ procedure: Procedure) {
    let fromMany = procedure.actions.filter { action in
      action.from.count >= Self.many && action.to.flatMap(procedure.stage).map { $0.outcome != .open } ?? false
    }
    let drawn = procedure.actions.filter { action in !fromMany.contains { $0.id == action.id } }
    let pairs = procedure.stages.flatMap { stage in procedure.ways(from: stage.id, by: drawn) }
    let next = Dictionary(grouping: pairs, by: \.from).mapValues { $0.map(\.to) }
    let back = backWays(from: procedure.opensInto, next)
    self.ways = pairs.map { pair in
      let actions = drawn.filter { $0.from.contains(pair.from) && $0.to == pair.to }.map(\.id)
      return Way(from: pair.from, to: pair.to, actions: actions, isBack: back.contains(pair))
    }
    var depths = [procedure.opensInto: 0]
    let forward = Dictionary(grouping: ways.filter { !$0.isBack }, by: \.from).mapValues { $0.map(\.to) }
    for stage in inOrder(from: procedure.opensInto, forward) {
      for to in forward[stage] ?? [] { depths[to] = max(depths[to] ?? 0, (depths[stage] ?? 0) + 1) }
    }
    let last = max(depths.values.max() ?? 0, 1)
    for action in fromMany { if let to = action.to, depths[to] == nil { depths[to] = last } }
    self.fromMany = fromMany
    self.depths = depths.merging(procedure.stages.map { ($0.id, 0) }) { depth, _ in depth }
  }

  /// From how many stages on an action stands beside the lines.
  package static let many = 4

  /// Actions after which a case stands where it stood.
  package static func staying(in stage: ID<Stage>, of procedure: Procedure) -> [Action] {
    procedure.actions.filter { $0.from.contains(stage) && ($0.to == nil || $0.to == stage) }
  }
}

private struct Pair: Hashable {
  let from: ID<Stage>, to: ID<Stage>
}

extension Procedure {
  /// Each stage that one action leads to, in the order of the actions.
  fileprivate func ways(from stage: ID<Stage>, by actions: [Action]) -> [Pair] {
    actions.reduce(into: []) { pairs, action in
      guard action.from.contains(stage), let to = action.to, to != stage, self.stage(to) != nil else { return }
      let pair = Pair(from: stage, to: to)
      if !pairs.contains(pair) { pairs.append(pair) }
    }
  }
}

/// Ways that lead to a stage on the path that they were found by.
private func backWays(from start: ID<Stage>, _ next: [ID<Stage>: [ID<Stage>]]) -> Set<Pair> {
  var back: Set<Pair> = [], done: Set<ID<Stage>> = [], onPath: Set<ID<Stage>> = [start]
  var path = [(stage: start, rest: next[start] ?? [])]
  while let last = path.last {
    guard let to = last.rest.first else {
      path.removeLast()
      onPath.remove(last.stage)
      done.insert(last.stage)
      continue
    }
    path[path.count - 1].rest.removeFirst()
    if onPath.contains(to) {
      back.insert(Pair(from: last.stage, to: to))
    } else if !done.contains(to) {
      onPath.insert(to)
      path.append((to, next[to] ?? []))
    }
  }
  return back
}

/// The stages in such an order that every way leads further on.
private func inOrder(from start: ID<Stage>, _ next: [ID<Stage>: [ID<Stage>]]) -> [ID<Stage>] {
  var done: Set<ID<Stage>> = [], order: [ID<Stage>] = []
  var path = [(stage: start, rest: next[start] ?? [])]
  while let last = path.last {
    if let to = last.rest.first {
      path[path.count - 1].rest.removeFirst()
      if !done.contains(to) { path.append((to, next[to] ?? [])) }
    } else {
      path.removeLast()
      if done.insert(last.stage).inserted { order.append(last.stage) }
    }
  }
  return order.reversed()
}
