package import CityModel
package import Foundation

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
    /// The name of the absent one on whose desk it lies; `nil`: on the viewer's own.
    package var onBehalfOf: String?
  }

  package struct StageCount: Sendable {
    package let stage: Stage
    package let count: Int
    package let overdue: Int
  }
}
