package import CityModel

/// An object held against the clauses in force on a day, in their order.
package struct ObjectJudgement: Hashable, Sendable {
  /// Empty when no clause is in force.
  package let clauses: [ClauseJudgement]

  package init(clauses: [ClauseJudgement]) { self.clauses = clauses }

  /// The one word for all of them: a floor that is not met outweighs everything; then a floor of which it cannot be told;
  /// then a ceiling that is passed; then a ceiling of which it cannot be told.
  package var standing: ObjectStanding {
    if clauses.contains(where: { $0.verdict == .notMet && $0.clause.kind == .floor }) { return .below }
    // Whether it is too much is beside the point as long as it may still be too little.
    if clauses.contains(where: { !$0.isDecided && $0.clause.kind == .floor }) || clauses.isEmpty { return .notJudged }
    if clauses.contains(where: { $0.verdict == .notMet }) { return .above }
    return clauses.allSatisfy(\.isDecided) ? .met : .notJudged
  }
}

extension ClauseJudgement {
  fileprivate var isDecided: Bool { if case .notJudged = verdict { false } else { true } }
}
