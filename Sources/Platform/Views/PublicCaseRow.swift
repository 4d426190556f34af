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
