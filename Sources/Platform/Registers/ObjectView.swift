package import Casework
package import Checkup
package import CityModel
package import Foundation

/// An object as its page shows it to this viewer.
package struct ObjectView: Sendable {
  package let register: Register
  package let standard: Standard?
  package let id: ID<RegisterObject>
  package let version: Int
  package let name: String
  /// What the viewer may read of it, in the order of the register; of a field that nobody answered the content is `nil`.
  package let fields: [(field: FormField, content: AnswerView.Content?)]
  package let judgement: ObjectJudgement
  package let openCase: CaseReference?
  package let inspected: CalendarDay?
  package let inspectionDue: CalendarDay?
  package let retired: CalendarDay?
  package let entered: Date
  /// Empty for who may not see them.
  package let photos: [SeriesPhoto]
  package let history: [HistoryEntry]
  package let mayKeep: Bool
  /// Whether this viewer reads more than the public does.
  package let readsAll: Bool
  /// The procedure by which this viewer may open a case about it now.
  package let opens: Procedure?
  package let indicators: [Indicator]

  package struct SeriesPhoto: Sendable {
    package let blob: String
    package let at: Date
    package let note: String?
    /// Hex SHA-256 of the file as it was sent.
    package let original: String
    /// Whether the bytes in the store still have the SHA-256 that the event names.
    package let isIntact: Bool
  }

  package struct HistoryEntry: Sendable {
    package let version: Int
    package let deed: ObjectEvent.Deed
    package let at: Date
    package let day: CalendarDay?
    package let role: Role?
    package let agency: Agency?
    /// The account's name, for who keeps the register; `nil` for the public and for what the pack brought.
    package let name: String?
    package let note: String?
    package let matter: CaseReference?
    package let answers: [AnswerView]
    /// How the object's standing moved with it; `nil`: not at all.
    package let move: (was: ObjectStanding?, became: ObjectStanding?)?
    /// Hex hash of the stored event's chain is in the store; here the number of photos that came with it.
    package let photos: Int
  }
}
