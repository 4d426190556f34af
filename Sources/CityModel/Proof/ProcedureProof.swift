/// What was proved of a procedure before any case runs: its stages walked with every combination of the answers that its
/// guards ask for, as far as those have few values.
///
/// Numbers, texts, dates and counts are never guessed at: what hangs on them is not decided. So is the order in time, and
/// who takes an action; separations and terms are looked at apart.
package struct ProcedureProof: Sendable {
  /// What a guard comes to wherever its action may be taken.
  package enum Verdict: String, CaseIterable, Sendable {
    case always, sometimes, never
    case notDecided = "not-decided"
  }

  package struct GuardFinding: Hashable, Sendable {
    package let action: ID<Action>
    /// Which of the action's guards, from 0.
    package let place: Int
    package let verdict: Verdict
  }

  /// A combination of answers with which no case comes to an end.
  package struct DeadEnd: Hashable, Sendable {
    package let stage: ID<Stage>
    /// `form.kind is "shop"`; the first combination of several.
    package let condition: String
    package let combinations: Int
  }

  package let stages: Int
  package let actions: Int
  /// Every guard of the procedure, in its order.
  package let guards: [GuardFinding]
  /// Actions that no combination lets through, although each of their guards holds for some.
  package let impossible: [ID<Action>]
  package let deadEnds: [DeadEnd]
  /// Stages from which the way on hangs on something that is not decided.
  package let undecided: [ID<Stage>]
  /// How many combinations of answers were walked through; 1 when guards ask for none.
  package let combinations: Int
}

extension ProcedureProof {
  /// One line for a terminal: `renewal: 21 stages, 43 actions, 12 guards: 9 enumerated, 3 not decided`.
  package func summary(of procedure: ID<Procedure>) -> String {
    let open = guards.count { $0.verdict == .notDecided }
    let counts = "\(stages) stages, \(actions) actions, \(guards.count) guards"
    return "\(procedure): \(counts): \(guards.count - open) enumerated, \(open) not decided"
  }
}

/// Proves what can be proved of a procedure that has no errors otherwise.
package func proof(of procedure: Procedure, in pack: Pack) -> ProcedureProof {
  var variables = proofVariables(of: procedure, in: pack)
  while true {
    if let space = ProofSpace(variables) {
      var walk = ProofWalk(procedure, pack, space)
      if walk.run() { return walk.proof }
    }
    // What has the most values is given up first: more of the rest stays decided.
    guard let widest = variables.indices.max(by: { variables[$0].values.count < variables[$1].values.count })
    else { preconditionFailure("a walk through stages alone always ends") }
    variables.remove(at: widest)
  }
}
