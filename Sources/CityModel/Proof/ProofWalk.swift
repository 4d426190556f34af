/// The walk through every stage with every combination that a case may come there with.
struct ProofWalk {
  private let procedure: Procedure
  private let space: ProofSpace
  private var steps: [ProofStep]
  /// For every stage, which of `steps` may be taken there.
  private let stepsFrom: [[Int]]
  private let numbers: [ID<Stage>: Int]
  private let start: [ProofChoice]
  /// By `stage * space.count + combination`.
  private var isReached: [Bool]
  private var canGoOn: [Bool]
  private var canSurelyGoOn: [Bool]
  private var came: [[Int]]
  private var stepsTaken = 0

  init(_ procedure: Procedure, _ pack: Pack, _ space: ProofSpace) {
    let order = ProcedureOrder(procedure), reopens = procedure.actions.contains { $0.deed == .reopen }
    let nodes = procedure.stages.count * space.count
    self.procedure = procedure
    self.space = space
    self.steps = procedure.actions.map { action in
      ProofStep(
        action, answers: space.choices(action.fields, pack),
        guards: action.guards.map { one in
          ProofGuard(one, fixed: fixedVerdict(one.condition, action, order, reopens: reopens), space)
        })
    }
    self.stepsFrom = procedure.stages.map { stage in
      procedure.actions.indices.filter { procedure.actions[$0].from.contains(stage.id) }
    }
    self.numbers = Dictionary(procedure.stages.enumerated().map { ($1.id, $0) }) { first, _ in first }
    self.start = space.choices(procedure.fields, pack)
    self.isReached = Array(repeating: false, count: nodes)
    self.canGoOn = isReached
    self.canSurelyGoOn = isReached
    self.came = Array(repeating: [], count: nodes)
  }

  /// - Returns: `false` when there are more steps than are gone through.
  mutating func run() -> Bool {
    guard let first = numbers[procedure.opensInto] else { return true }
    var open = space.choosing(start, from: ProofSpace.unset).map { first * space.count + $0 }
    for node in open { isReached[node] = true }
    while let node = open.popLast() {
      for next in follow(node) {
        came[next].append(node)
        stepsTaken += 1
        guard !isReached[next] else { continue }
        isReached[next] = true
        open.append(next)
      }
      if stepsTaken > ProofLimits.steps { return false }
    }
    return true
  }

  /// Where a case may come from there with one action.
  private mutating func follow(_ node: Int) -> [Int] {
    let (number, combination) = node.quotientAndRemainder(dividingBy: space.count)
    let stage = procedure.stages[number]
    var nodes: [Int] = []
    for step in stepsFrom[number] {
      let action = procedure.actions[step]
      let counted = action.deed == .count ? space.counting(stage.id) : []
      let next = action.to.flatMap { numbers[$0] } ?? number
      for (way, isSure) in steps[step].ways(from: combination, in: stage.id, space) {
        if next != number { canGoOn[node] = true }
        if isSure, next != number { canSurelyGoOn[node] = true }
        nodes += space.choosing(counted, from: way).map { next * space.count + $0 }
      }
    }
    return nodes
  }
}

extension ProofWalk {
  var proof: ProcedureProof {
    ProcedureProof(
      stages: procedure.stages.count, actions: procedure.actions.count, guards: guards,
      impossible: steps.filter(\.isRefusedJointly).map(\.action.id), deadEnds: deadEnds, undecided: undecided,
      combinations: space.count)
  }

  private var guards: [ProcedureProof.GuardFinding] {
    steps.flatMap { step in
      step.guards.enumerated().map { place, one in
        ProcedureProof.GuardFinding(action: step.action.id, place: place, verdict: one.verdict)
      }
    }
  }

  /// For each stage, the combinations from which no end can be reached; from the stages after it, only where those have
  /// a way on that leads nowhere.
  private var deadEnds: [ProcedureProof.DeadEnd] {
    let ends = isReached.indices.filter { isReached[$0] && !isOpen($0) }
    let ending = reachable(from: ends)
    let stuck = isReached.indices.filter { isReached[$0] && isOpen($0) && !ending.contains($0) }
    let last = stuck.filter { !canGoOn[$0] }
    return Dictionary(grouping: last.isEmpty ? stuck : last) { $0 / space.count }.sorted { $0.key < $1.key }.map {
      number, nodes in
      ProcedureProof.DeadEnd(
        stage: procedure.stages[number].id, condition: condition(nodes[0] % space.count, at: number),
        combinations: nodes.count)
    }
  }

  private func isOpen(_ node: Int) -> Bool { procedure.stages[node / space.count].outcome == .open }

  private func reachable(from ends: [Int]) -> Set<Int> {
    var seen = Set(ends), open = ends
    while let node = open.popLast() {
      for earlier in came[node] where seen.insert(earlier).inserted { open.append(earlier) }
    }
    return seen
  }

  /// What the guards of the stage's actions ask for, as it is in that combination; what their own forms say is left out.
  private func condition(_ combination: Int, at number: Int) -> String {
    let asked = stepsFrom[number].filter { steps[$0].action.to != nil }.map { steps[$0].asked }
      .reduce(into: Set<Int>()) { $0.formUnion($1) }
    return asked.sorted().map { space.variables[$0].text(space.place(of: $0, in: combination)) }
      .joined(separator: ", ")
  }

  /// Open stages that some case may come to from which no way on is sure.
  private var undecided: [ID<Stage>] {
    procedure.stages.enumerated().filter { number, stage in
      stage.outcome == .open
        && (0..<space.count).contains {
          isReached[number * space.count + $0] && !canSurelyGoOn[number * space.count + $0]
        }
    }.map(\.element.id).filter { stage in !deadEnds.contains { $0.stage == stage } }
  }
}

extension ProofStep {
  /// The variables that its guards read and that its form does not surely answer.
  fileprivate var asked: Set<Int> {
    Set(guards.flatMap(\.read)).subtracting(answers.filter { !$0.mayKeep }.map(\.variable))
  }

  fileprivate var isRefusedJointly: Bool {
    wasTried && !isPossible && !guards.contains { $0.refuses && $0.verdict == .never }
  }
}

/// What a guard that is no rule comes to by the graph alone; `nil`: that hangs on the case.
private func fixedVerdict(
  _ condition: Action.Guard.Condition, _ action: Action, _ order: ProcedureOrder, reopens: Bool
) -> Bool? {
  switch condition {
  case .evidenceHeld(let field): order.evidence(before: action).contains(field) ? nil : false
  case .reopenedFewerThan: reopens ? nil : true
  case .rule: nil
  }
}
