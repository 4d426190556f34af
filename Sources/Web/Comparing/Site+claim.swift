import Checkup
import CityModel

extension Site {
  /// What the study claims, what the figures say of it, and what was held against what.
  func claim(_ judged: JudgedClaim) -> [String: Any] {
    model([
      "id": judged.claim.id.text, "name": self[judged.claim.name], "note": judged.claim.note.map { self[$0] },
      "outcome": text(judged.outcome.statement), "look": judged.outcome.look,
      "doubts": judged.outcome.doubts.map { text($0) },
      "comparisons": judged.comparisons.compactMap { comparison in
        pack.indicator(comparison.figure.indicator).map { self.comparison(comparison, of: $0) }
      },
      "value": judged.observation.flatMap { observation in
        pack.indicator(observation.indicator).map { figure(Figure(observation), of: $0) }
      },
    ])
  }

  /// How many hold, fail and cannot be judged, each in words.
  func claimCounts(_ claims: [JudgedClaim]) -> [String] {
    let outcomes = claims.map(\.outcome.statement)
    let kinds = outcomes.indices.filter { outcomes.firstIndex(of: outcomes[$0]) == $0 }.map { outcomes[$0] }
    return kinds.map { kind in "\(text(kind)) \(number(outcomes.count { $0 == kind }))" }
  }
}

extension JudgedClaim.Outcome {
  fileprivate var look: String {
    switch self {
    case .holds: "tag-good"
    case .fails: "tag-bad"
    case .cannotBeJudged: "tag-hole"
    }
  }
}
