package import CityModel

extension Pack {
  /// Where the chain from problem to measure has no next link.
  package func chainGaps() -> ChainGaps {
    let answers = Dictionary(uniqueKeysWithValues: problems.map { ($0.id, self.answers(to: $0.id)) })
    let met = Set(answers.values.joined().map(\.measure))
    let stated = Set(answers.values.joined().filter { $0.basis == .explicit }.map(\.measure))
    let kin = family(of: met)
    return ChainGaps(
      problemsWithoutMeasure: problems.map(\.id).filter { answers[$0, default: []].isEmpty },
      problemsWithoutOwnMeasure: problems.map(\.id).filter { id in
        !answers[id, default: []].contains { $0.through == nil }
      },
      problemsMetWeakly: problems.map(\.id).filter { id in
        let all = answers[id, default: []]
        return !all.isEmpty && all.allSatisfy { $0.basis == .weak }
      },
      problemsWithoutCause: problems.map(\.id).filter { causes(of: $0).isEmpty },
      causesWithoutMeasure: causes.map(\.id).filter { joining(.causeMeasure, from: $0.text).isEmpty },
      causesWithoutProblem: causes.map(\.id).filter { cause in
        !joining(.problemCause).contains { $0.to == cause.text }
      },
      measuresWithoutProblem: measures.map(\.id).filter { !kin.contains($0) },
      measuresWithoutOwnProblem: measures.map(\.id).filter { !met.contains($0) },
      groupsWithoutStatedProblem: groups(without: stated),
      counterLinks: links.filter { $0.basis == .counter })
  }

  /// The causes that a problem links to, in the order of the links.
  package func causes(of problem: ID<Problem>) -> [ID<Cause>] {
    joining(.problemCause, from: problem.text).map { ID($0.to) }
  }

  /// The measures that meet a problem: its own first, then those through its causes. One for each way.
  package func answers(to problem: ID<Problem>) -> [Answer] {
    let own = joining(.problemMeasure, from: problem.text).map {
      Answer(measure: ID($0.to), through: nil, basis: $0.basis)
    }
    return own
      + joining(.problemCause, from: problem.text).flatMap { first in
        joining(.causeMeasure, from: first.to).map { second in
          Answer(measure: ID(second.to), through: ID(first.to), basis: first.basis.weaker(of: second.basis))
        }
      }
  }

  private func joining(_ relation: Link.Relation, from: String? = nil) -> [Link] {
    links.filter { $0.relation == relation && $0.basis != .counter && (from == nil || $0.from == from) }
  }

  /// The groups that hold none of these measures, in the order of the measures.
  private func groups(without held: Set<ID<Measure>>) -> [String] {
    let holding = Set(measures.filter { held.contains($0.id) }.map(\.group))
    var groups: [String] = []
    for group in measures.map(\.group) where !holding.contains(group) && !groups.contains(group) {
      groups.append(group)
    }
    return groups
  }

  /// The measures given, all above them and all below them.
  private func family(of measures: Set<ID<Measure>>) -> Set<ID<Measure>> {
    let lines = self.measures.map { lineage(of: $0.id) }
    let above = lines.filter { measures.contains($0[0]) }.joined()
    let below = lines.filter { line in line.contains { measures.contains($0) } }.map { $0[0] }
    return Set(above).union(below)
  }
}

extension Link.Basis {
  /// Grounds are listed from firm to weak.
  fileprivate func weaker(of other: Self) -> Self {
    let order = Self.allCases
    return (order.firstIndex(of: self) ?? 0) >= (order.firstIndex(of: other) ?? 0) ? self : other
  }
}
