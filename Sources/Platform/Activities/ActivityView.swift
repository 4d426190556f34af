package import Casework
package import CityModel
package import Foundation

/// What goes on in the stage where a case stands, as far as this viewer may know it.
package enum ActivityView: Sendable {
  /// Nothing but the next action.
  case step
  case waiting(on: LocalizedText)
  case notice(NoticeView)
  case survey(SurveyView)
  case vote(VoteView)
  case panel(PanelView)
  case rounds(visits: Int, least: Int)
}

/// A matter on notice.
package struct NoticeView: Sendable {
  /// `nil`: it has not been put up yet.
  package let posted: Date?
  /// The last day on which it must still hang; `nil` before it was put up, or where the year is not published.
  package let lastDay: CalendarDay?
  package let least: TermBudget
  package let source: Source?
  package let unanswered: Int
}

/// An opinion with what was answered to it.
package struct OpinionView: Sendable {
  package let number: Int
  package let at: Date
  package let said: [AnswerView]
  /// `nil`: not yet answered.
  package let isAdopted: Bool?
  package let answer: [AnswerView]
}

/// A survey that is open, and how far it is.
package struct SurveyView: Sendable {
  package let number: String
  package let title: LocalizedText
  package let rule: SurveyRule
  package let procedure: Procedure
  /// How many of the sampling frame answered.
  package let answered: Int
  package let units: Int
  /// The names of the frame's strata, for the question of which one somebody is.
  package let frame: [String]
  /// How far each stratum is; of a panel only, because an anonymous survey is not looked into before it is counted.
  package let strata: [Stratum]
  /// The key that signs tokens; `nil` for a panel, and where it is not the one that the case's event names.
  package let key: SurveyKey?
  /// Of the key, as the event that opened the survey says; `nil` for a panel.
  package let fingerprint: String?
  /// Codes on paper; `nil` for a panel.
  package let codes: Codes?
  /// Whether this viewer answered already; `nil` when that cannot be known, as in an anonymous survey.
  package let hasAnswered: Bool?
  /// Why this viewer may not answer; `nil` when they may.
  package let refusal: Refusal?

  package struct Codes: Sendable {
    package let printed: Int
    package let used: Int
  }

  package struct Stratum: Sendable {
    package let name: String
    package let units: Int
    /// `nil` where so few belong to it that it is not shown.
    package let answered: Int?
    package let least: Int
  }
}

/// A vote of owners, and how far it is. How anybody voted is not shown before it is counted.
package struct VoteView: Sendable {
  package let number: String
  package let rule: VoteRule
  package let heads: Int
  package let headsTakingPart: Int
  /// In hundredths of a square metre.
  package let area: Int
  package let areaTakingPart: Int
  /// Each unit of the roll with whether it voted and how; `nil` for who does not keep the roll.
  package let roll: [Unit]?
  /// Why nobody can vote: the roll is none. `nil` as a rule.
  package let refusal: Refusal?

  package struct Unit: Sendable {
    package let unit: String
    package let areaHundredths: Int
    package let ballot: Ballot?
    /// Lets the unit vote on the site; printed and handed over by who keeps the roll.
    package let code: String
  }
}

/// A panel of reviewers. Names are shown to who invites; opinions once they are open.
package struct PanelView: Sendable {
  package let seats: [Seat]
  package let quorum: Int
  package let opinions: Int

  package struct Seat: Sendable {
    package let name: String
    package let state: PanelSeat.State
    package let isLead: Bool
  }
}

/// What a survey or a vote came to.
package struct ResultView: Sendable {
  package let stage: Stage
  package let result: ActivityResult
  /// The questions that were asked, for the words of a survey's options.
  package let questions: [FormField]
  package let matter: Matter?
}
