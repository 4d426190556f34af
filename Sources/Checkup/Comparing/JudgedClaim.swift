package import CityModel

/// A comparison that the study makes in words, held against the figures.
package struct JudgedClaim: Sendable {
  package enum Outcome: Hashable, Sendable {
    /// Values of the same definition and date bear it out, or only near ones.
    case holds(isNear: Bool)
    case fails(isNear: Bool)
    /// Never empty.
    case cannotBeJudged([Doubt])
  }

  package enum Doubt: Hashable, Sendable {
    /// The study gives no value of its own.
    case noObservation
    /// Nobody has what it is held against.
    case nothingToCompare
    /// The value is known only by the comparison itself: "far below 30" cannot prove that it is below 30.
    case statedByItself
    /// "More than", "less than" leave open which of the two is higher.
    case wordsLeaveOpen
    /// Some of the comparable values bear it out and some speak against it.
    case comparisonsDisagree
    case incomparable(Comparability.Reason)
  }

  package let claim: Claim
  package let observation: Observation?
  /// Every comparison that was tried, the grade with each.
  package let comparisons: [Comparison]
  package let outcome: Outcome
}

extension Pack {
  /// Every claim of the study, judged by the same engine as every other comparison.
  package var judgedClaims: [JudgedClaim] { claims.map(judged) }

  private func judged(_ claim: Claim) -> JudgedClaim {
    let observation = claim.observation.flatMap { id in observations.first { $0.id == id } }
    let tried = observation.map { comparisons(of: $0, for: claim) } ?? []
    return JudgedClaim(
      claim: claim, observation: observation, comparisons: tried,
      outcome: outcome(of: claim, observation, tried))
  }

  private func comparisons(of observation: Observation, for claim: Claim) -> [Comparison] {
    guard let indicator = indicator(observation.indicator) else { return [] }
    return partners(of: observation, for: claim).map { compare(observation, with: $0, of: indicator) }
  }

  private func partners(of observation: Observation, for claim: Claim) -> [Benchmark] {
    switch claim.against {
    case .stated: []
    case .other:
      observations.filter { $0.id == claim.other }.map { Benchmark(kind: .standard, observation: $0) }
    case .province: benchmarks.filter { $0.kind == .province && $0.observation.indicator == observation.indicator }
    case .nation: benchmarks.filter { $0.kind == .nation && $0.observation.indicator == observation.indicator }
    case .standard: benchmarks.filter { $0.kind == .standard && $0.observation.indicator == observation.indicator }
    }
  }

  private func outcome(
    of claim: Claim, _ observation: Observation?, _ tried: [Comparison]
  ) -> JudgedClaim.Outcome {
    guard let observation else { return .cannotBeJudged([.noObservation]) }
    if claim.against == .stated { return againstStated(claim, observation.value) }
    let judged = tried.filter(\.comparability.isJudged)
    let same = judged.filter { $0.comparability == .same }
    if !same.isEmpty { return outcome(of: claim, sides: same.map(\.sideBySize), isNear: false) }
    if !judged.isEmpty { return outcome(of: claim, sides: judged.map(\.sideBySize), isNear: true) }
    let reasons = tried.flatMap(\.comparability.reasons)
    let unique = reasons.indices.filter { reasons.firstIndex(of: reasons[$0]) == $0 }.map { reasons[$0] }
    return .cannotBeJudged(unique.isEmpty ? [.nothingToCompare] : unique.map { .incomparable($0) })
  }

  private func againstStated(_ claim: Claim, _ value: Value?) -> JudgedClaim.Outcome {
    guard let value, let stated = claim.value else { return .cannotBeJudged([.nothingToCompare]) }
    if value.relation != .equal, value.text == stated.text { return .cannotBeJudged([.statedByItself]) }
    return outcome(of: claim, sides: [value.side(of: stated)], isNear: false)
  }

  private func outcome(of claim: Claim, sides: [Side?], isNear: Bool) -> JudgedClaim.Outcome {
    let known = sides.compactMap { $0 }
    guard known.count == sides.count else { return .cannotBeJudged([.wordsLeaveOpen]) }
    let bears = known.map { $0 == claim.relation.side }
    if bears.allSatisfy({ $0 }) { return .holds(isNear: isNear) }
    return bears.contains(true) ? .cannotBeJudged([.comparisonsDisagree]) : .fails(isNear: isNear)
  }
}

extension Comparison {
  /// "Below" in a text is said of the numbers, whatever the indicator aims at.
  fileprivate var sideBySize: Side? {
    guard let mine = figure.value, let theirs = benchmark.observation.value else { return nil }
    return mine.side(of: theirs)
  }
}

extension Claim.Relation {
  fileprivate var side: Side {
    switch self {
    case .below: .below
    case .above: .above
    case .equal: .equal
    }
  }
}

extension Comparability {
  fileprivate var reasons: [Reason] {
    if case .notComparable(let reasons) = self { reasons } else { [] }
  }
}

extension JudgedClaim.Outcome {
  package var statement: Statement {
    switch self {
    case .holds(let isNear): Statement(isNear ? "claim.holds-near" : "claim.holds")
    case .fails(let isNear): Statement(isNear ? "claim.fails-near" : "claim.fails")
    case .cannotBeJudged: Statement("claim.cannot-be-judged")
    }
  }

  package var doubts: [Statement] {
    if case .cannotBeJudged(let doubts) = self { doubts.map(\.statement) } else { [] }
  }
}

extension JudgedClaim.Doubt {
  package var statement: Statement {
    switch self {
    case .noObservation: Statement("claim.no-observation")
    case .nothingToCompare: Statement("claim.nothing-to-compare")
    case .statedByItself: Statement("claim.stated-by-itself")
    case .wordsLeaveOpen: Statement("claim.words-leave-open")
    case .comparisonsDisagree: Statement("claim.comparisons-disagree")
    case .incomparable(let reason): reason.statement
    }
  }
}
