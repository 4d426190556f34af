import CityModel

@testable import Casework

/// What people contributed to a survey or a vote, by chance, and what it came to.
extension FormDice {
  /// - Returns: `nil` where the stage is neither, or its roll is none.
  mutating func result(of kind: StageKind, _ matter: Case) -> ActivityResult? {
    switch kind {
    case .survey(let rule): .survey(count(rule, matter.rows(of: rule.frame)))
    case .vote(let rule): count(rule, matter.rows(of: rule.roll)).map(ActivityResult.vote)
    default: nil
    }
  }

  /// Up to 24 answer; one in ten names a stratum that the frame does not.
  private mutating func count(_ rule: SurveyRule, _ frame: [[ID<FormField>: Answer]]) -> SurveyCount {
    let strata = frame.compactMap { $0["stratum"]?.option }
    let answers = (0..<dice.pick([0, 3, 24])).compactMap { _ in
      form(rule.questions, hints: [rule.stratum: dice.chance(10) || strata.isEmpty ? ["elsewhere"] : strata])?.answers
    }
    return rule.count(answers, frame: frame, digest: "digest")
  }

  /// In most votes nearly all agree; in some nearly all do not, or few come.
  private mutating func count(_ rule: VoteRule, _ rows: [[ID<FormField>: Answer]]) -> VoteCount? {
    guard let roll = try? rule.roll(rows) else { return nil }
    let (turnout, agreement) = dice.pick([(100, 100), (95, 95), (100, 30), (40, 100)])
    let ballots = roll.entries.enumerated().filter { _ in dice.chance(turnout) }.map { order, entry in
      Ballot(
        unit: entry.unit, choice: dice.chance(agreement) ? .yes : dice.pick([.no, .abstain]), channel: .online,
        order: order)
    }
    return rule.count(roll, ballots, digest: "digest")
  }
}

extension Case {
  /// The rows of a group that was last answered.
  func rows(of field: ID<FormField>) -> [[ID<FormField>: Answer]] {
    if case .group(let rows)? = answers[field] { rows } else { [] }
  }
}
