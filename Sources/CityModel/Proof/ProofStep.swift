/// An action while it is being looked at.
struct ProofStep: Sendable {
  let action: Action
  /// What its form may say of the variables: guards know it already.
  let answers: [ProofChoice]
  var guards: [ProofGuard]
  /// Whether any combination let it through, as far as that is decided.
  private(set) var isPossible = false
  private(set) var wasTried = false

  init(_ action: Action, answers: [ProofChoice], guards: [ProofGuard]) {
    self.action = action
    self.answers = answers
    self.guards = guards
  }

  /// Every combination after the action's form is filled in that its guards let through, and whether they surely do.
  mutating func ways(from combination: Int, in stage: ID<Stage>, _ space: ProofSpace) -> [(Int, isSure: Bool)] {
    wasTried = true
    let ways = space.choosing(answers, from: combination).compactMap { chosen -> (Int, isSure: Bool)? in
      var isSure = true
      var isOpen = true
      for number in guards.indices {
        let holds = guards[number].holds(chosen, in: stage, space)
        guard guards[number].refuses else { continue }
        if holds == false { isOpen = false }
        if holds != true { isSure = false }
      }
      return isOpen ? (chosen, isSure) : nil
    }
    isPossible = isPossible || !ways.isEmpty
    return ways
  }
}
