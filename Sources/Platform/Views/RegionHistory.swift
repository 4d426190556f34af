package import Checkup
package import CityModel

/// What became of a region's ground, and its figures in one of two boundaries.
package struct RegionHistory: Sendable {
  package enum Boundaries: String, CaseIterable, Sendable {
    /// Each figure as its source published it, for the boundaries of its time.
    case then
    /// Recast to the boundaries of today, where that can be done honestly.
    case today
  }

  package let region: Region
  package let changes: [RegionChange]
  package let rows: [(indicator: Indicator, recast: Recast)]
}
