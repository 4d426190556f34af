package import CityModel

package struct PublicCaseList: Sendable {
  package let procedure: Procedure
  package let rows: [PublicCaseRow]
  package let hasMore: Bool
  /// Cases by region, the conduct services' included: counts only.
  package let countsByRegion: [(region: Region, open: Int, ended: Int)]
}
