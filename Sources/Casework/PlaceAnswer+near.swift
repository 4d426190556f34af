package import CityModel
import Foundation

/// Whether two places are so near that a report of the one may be about the other.
///
/// By distance where both have points. Else the same place of the gazetteer, or the same words for the same region:
/// a gazetteer road is long, so this is only ever an offer to the person who reports.
///
/// - Parameter metres: the greatest distance, inclusive.
package func isNear(_ one: PlaceAnswer, _ other: PlaceAnswer, metres: Double) -> Bool {
  if let from = one.point, let to = other.point { return from.metres(to: to) <= metres }
  if let place = one.place, place == other.place { return true }
  return one.words == other.words && one.region == other.region
}

extension Point {
  /// The great-circle distance, in metres, on a sphere of the earth's mean radius; up to 0.5 % off the ellipsoid.
  ///
  /// - Source: R. W. Sinnott, "Virtues of the haversine", 1984.
  package func metres(to other: Point) -> Double {
    let radians = Double.pi / 180
    let north = sin((other.latitude - latitude) * radians / 2)
    let east = sin((other.longitude - longitude) * radians / 2)
    let haversine = north * north + cos(latitude * radians) * cos(other.latitude * radians) * east * east
    return 2 * 6_371_008.8 * asin(min(1, haversine.squareRoot()))
  }
}
