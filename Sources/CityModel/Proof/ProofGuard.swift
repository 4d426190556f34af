/// A guard while it is being looked at.
struct ProofGuard: Sendable {
  private let condition: Action.Guard.Condition
  let refuses: Bool
  /// What it comes to whatever the answers are; asked only of a guard that is no rule.
  private let fixed: Bool?
  /// The variables that it reads.
  let read: [Int]
  private let unknown: Set<[String]>
  private var verdicts: [Key: Bool?] = [:]
  private(set) var seen: Set<Bool?> = []

  private struct Key: Hashable {
    let stage: ID<Stage>, combination: Int
  }

  init(_ one: Action.Guard, fixed: Bool?, _ space: ProofSpace) {
    let names = one.rule?.names ?? []
    self.condition = one.condition
    self.refuses = one.severity == .refuse
    self.fixed = fixed
    self.read = space.variables.indices.filter { !names.isDisjoint(with: space.variables[$0].paths) }
    self.unknown = read.reduce(names.subtracting([["this", "stage"]])) { $0.subtracting(space.variables[$1].paths) }
  }

  /// Whether it holds; `nil`: not decided. A rule that cannot be reckoned does not hold, as when a case runs.
  mutating func holds(_ combination: Int, in stage: ID<Stage>, _ space: ProofSpace) -> Bool? {
    let key = Key(stage: stage, combination: space.part(of: combination, read))
    if let verdict = verdicts[key] { return verdict }
    let verdict = reckon(key, space)
    verdicts[key] = .some(verdict)
    seen.insert(verdict)
    return verdict
  }

  private func reckon(_ key: Key, _ space: ProofSpace) -> Bool? {
    guard case .rule(let rule) = condition else { return fixed }
    let known = space.known(key.combination, in: key.stage)
    return unknown.isEmpty ? (try? rule.evaluateBool(known)) ?? false : rule.decide(known, unknown: unknown)
  }

  /// - Returns: `notDecided` also where its action is never come to.
  var verdict: ProcedureProof.Verdict {
    switch seen {
    case [true]: .always
    case [false]: .never
    case [true, false]: .sometimes
    default: .notDecided
    }
  }
}
