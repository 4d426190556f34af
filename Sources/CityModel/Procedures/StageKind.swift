/// What happens while a case stands in a stage. A closed set: a new kind is code.
package enum StageKind: Hashable, Sendable {
  /// Somebody takes the next action, and nothing more is said of it.
  case step
  /// A form is filled in (填报).
  case fill
  /// One person looks at it and decides (审核).
  case review
  /// Several look at it apart from each other (评审).
  case panel(PanelRule)
  /// It is shown to the public for a time, and every opinion is answered (公示).
  case notice(NoticeRule)
  /// People are asked (调查).
  case survey(SurveyRule)
  /// Owners vote (表决).
  case vote(VoteRule)
  /// Work that leaves proof (实施).
  case work
  /// The same visit again and again (巡访).
  case rounds(RoundsRule)
  /// Somebody outside has to do something first; the clock of the term stands (等待).
  case waiting(on: LocalizedText)

  /// The word that a definition writes it with.
  package enum Word: String, CaseIterable, Sendable {
    case step, fill, review, panel, notice, survey, vote, work, rounds, waiting
  }

  package var word: Word {
    switch self {
    case .step: .step
    case .fill: .fill
    case .review: .review
    case .panel: .panel
    case .notice: .notice
    case .survey: .survey
    case .vote: .vote
    case .work: .work
    case .rounds: .rounds
    case .waiting: .waiting
    }
  }
}
