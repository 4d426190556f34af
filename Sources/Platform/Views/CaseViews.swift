package import Casework
package import CityModel
package import Foundation

/// One line of a list of cases that anybody may read. Never a case of a conduct service.
package struct PublicCaseRow: Sendable {
  package let number: String
  package let service: Service
  package let category: CityModel.Category
  package let stage: Stage
  package let region: Region
  package let placeWords: String
  /// Only where the place was given as a point.
  package let point: Point?
  package let filed: Date
  package let due: DueView?
  package let joined: Int
}

/// The term of a case as it stands now.
package struct DueView: Sendable {
  package enum State: String, Sendable {
    case running, overdue, suspended, met, missed
    /// Reaches into a year with no published calendar.
    case undated
  }

  package let state: State
  /// `nil` while suspended or undated.
  package let due: Date?
  /// The year whose calendar is missing.
  package let unpublishedYear: Int?
  package let budget: TermBudget
  /// Whether the limit is a demonstration value that the agency has to set.
  package let isDemonstration: Bool
}

package struct PublicCase: Sendable {
  package let row: PublicCaseRow
  package let procedure: Procedure
  package let agency: Agency?
  package let steps: [Step]
  /// Answers that are public, or were released, with their fields' labels, in form order.
  package let answers: [AnswerView]
  /// Whether text and photos still wait for a clerk's release.
  package let isReleased: Bool
  /// Whether "me too" is still open.
  package let mayJoin: Bool

  /// A stage that was reached, and when.
  package struct Step: Sendable {
    package let stage: Stage
    package let action: Action?
    package let at: Date
  }
}

/// One answered field, ready to show.
package struct AnswerView: Sendable {
  package enum Content: Sendable {
    case text(String)
    case localized(LocalizedText)
    case yesNo(Bool)
    /// Names of stored photos, for `/photos/<name>` and `/photos/<name>/thumbnail`.
    case photos([String])
    case place(words: String, region: Region, place: Place?, point: Point?)
    /// Lies apart; may be asked for, and the asking is logged.
    case personal
    /// It was given and has been erased since.
    case erased
  }

  package let label: LocalizedText
  package let content: Content
}

/// A step somebody may or may not take now.
package struct ActionOffer: Sendable {
  package let action: Action
  /// `nil`: may be taken. Otherwise why not; shown beside the greyed-out step.
  package let refusal: Refusal?
  /// Agencies to choose from, for fields of kind `agency`.
  package let agencies: [Agency]
}

/// A case as those who work on it see it.
package struct CaseView: Sendable {
  package let number: String
  package let version: Int
  package let procedure: Procedure
  package let category: CityModel.Category
  package let service: Service
  package let stage: Stage
  package let agency: Agency?
  package let due: DueView?
  package let suspensions: [Term.Suspension]
  package let answers: [AnswerView]
  package let history: [HistoryEntry]
  /// Only steps that the case's stage allows; those that this viewer may not take carry the reason.
  package let offers: [ActionOffer]
  package let evidence: [PhotoEvidence]
  package let joined: Int
  package let isReleased: Bool
  package let packVersion: String
  /// Whether personal answers exist that this viewer's role may ask to read.
  package let mayReadContact: Bool

  package struct HistoryEntry: Sendable {
    package let version: Int
    package let at: Date
    /// `nil`: the filing.
    package let action: Action?
    package let role: Role?
    package let agency: Agency?
    /// The account's name; `nil` for residents.
    package let name: String?
    package let stage: Stage
    package let answers: [AnswerView]
    /// Hex hash of the stored event, which the next one builds on.
    package let hash: String
  }

  /// What a photo's file itself said, taken out of it before it was stored.
  package struct PhotoEvidence: Sendable {
    package let blob: String
    package let taken: String?
    package let point: Point?
    package let field: LocalizedText
    package let version: Int
  }
}

/// A case as its reporter sees it through the secret link or signed in.
package struct FollowView: Sendable {
  package let number: String
  package let version: Int
  package let procedure: Procedure
  package let category: CityModel.Category
  package let stage: Stage
  package let agency: Agency?
  package let due: DueView?
  package let steps: [PublicCase.Step]
  /// Everything the reporter gave, their own contact included.
  package let answers: [AnswerView]
  /// What the workers gave that a reporter may see: photos and notes of the work, reasons.
  package let workAnswers: [AnswerView]
  package let offers: [ActionOffer]
  package let mayErase: Bool
}

package struct FiledReport: Sendable {
  package let number: String
  /// The secret of the link `/follow/<token>`; shown this once, the store holds only its hash.
  package let followToken: String
}

/// What a person's desk shows: work they may take now, the earliest due first.
package struct Desk: Sendable {
  package let account: AccountView
  package let rows: [Row]
  package let counts: [StageCount]
  package let hasMore: Bool

  package struct Row: Sendable {
    package let number: String
    package let service: Service
    package let category: CityModel.Category
    package let stage: Stage
    package let region: Region
    package let placeWords: String
    package let filed: Date
    package let due: DueView?
    package let joined: Int
  }

  package struct StageCount: Sendable {
    package let stage: Stage
    package let count: Int
    package let overdue: Int
  }
}

package struct PublicCaseQuery: Sendable {
  package var procedure: ID<Procedure>
  package var service: ID<Service>?
  package var category: ID<CityModel.Category>?
  package var region: ID<Region>?
  package var outcome: Stage.Outcome?
  /// Pages count from 1.
  package var page: Int

  package init(
    procedure: ID<Procedure>, service: ID<Service>? = nil, category: ID<CityModel.Category>? = nil,
    region: ID<Region>? = nil, outcome: Stage.Outcome? = nil, page: Int = 1
  ) {
    self.procedure = procedure
    self.service = service
    self.category = category
    self.region = region
    self.outcome = outcome
    self.page = page
  }
}

package struct PublicCaseList: Sendable {
  package let procedure: Procedure
  package let rows: [PublicCaseRow]
  package let hasMore: Bool
  /// Cases by region, the conduct services' included: counts only.
  package let countsByRegion: [(region: Region, open: Int, ended: Int)]
}
