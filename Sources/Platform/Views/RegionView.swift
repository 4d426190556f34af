package import Checkup
package import CityModel

package struct RegionView: Sendable {
  package let region: Region
  package let parent: Region?
  package let children: [Region]
  package let readings: [IndicatorReading]
  package let problems: [Problem]
  /// Open and ended cases, counts only.
  package let cases: [(procedure: Procedure, open: Int, ended: Int)]
}
