package import Casework
package import CityModel
package import Foundation

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
  /// What goes on in the stage where it stands.
  package let activity: ActivityView
  /// What surveys and votes came to, in the order in which they were counted.
  package let results: [ResultView]
  package let opinions: [OpinionView]
  package let suspensionsCount: Int
  /// Word files of which this viewer may make a copy that names nobody.
  package let copied: [StoredFile]
  /// Official forms of the pack that the case fills in, for this viewer.
  package let papers: [PaperRule]
  /// Whether this viewer may take out the archive.
  package let mayArchive: Bool

  package struct HistoryEntry: Sendable {
    package let version: Int
    package let at: Date
    /// `nil`: the filing.
    package let action: Action?
    package let role: Role?
    package let agency: Agency?
    /// The account's name; `nil` for residents.
    package let name: String?
    /// The name of the absent one in whose role it was done.
    package let onBehalfOf: String?
    package let stage: Stage
    package let answers: [AnswerView]
    /// Set when the case was taken over to another version of its definition.
    package let move: CaseEvent.Move?
    /// The warnings that were read and gone past.
    package let warnings: [LocalizedText]
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
