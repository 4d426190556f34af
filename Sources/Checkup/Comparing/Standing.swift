/// Where the observed value lies, as far as the words of both sources allow: "more than 63" lies above 40.26,
/// and nobody can say where "more than 25" lies to 26.7.
package enum Side: String, CaseIterable, Sendable {
  case above, below, equal
}

/// How the city stands to a benchmark, by the indicator's direction.
package enum Standing: Hashable, Sendable {
  case better, worse, equal
  case undecided(Doubt)

  package enum Doubt: String, CaseIterable, Sendable {
    /// "More than", "less than" leave it open which of the two is higher.
    case relation
    /// More of it is neither better nor worse.
    case noDirection = "no-direction"
  }
}

extension Standing {
  package var statement: Statement {
    switch self {
    case .better: Statement("standing.better")
    case .worse: Statement("standing.worse")
    case .equal: Statement("standing.equal")
    case .undecided(let doubt): Statement("standing.undecided.\(doubt.rawValue)")
    }
  }
}
