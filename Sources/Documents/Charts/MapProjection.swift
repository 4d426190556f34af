import Foundation

/// Plate carrée with the longitudes shortened by the cosine of the middle latitude: over one city the error is far below
/// the width of a stroke.
struct MapProjection {
  let width = 480.0
  let height: Double
  private let west: Double
  private let north: Double
  private let perLongitude: Double
  private let perLatitude: Double

  init(_ corners: [MapCell.Corner]) {
    let longitudes = corners.map(\.longitude)
    let latitudes = corners.map(\.latitude)
    west = longitudes.min() ?? 0
    north = latitudes.max() ?? 0
    let (east, south) = (longitudes.max() ?? west + 1, latitudes.min() ?? north - 1)
    perLongitude = width / max(east - west, 0.001)
    perLatitude = perLongitude / cos((north + south) / 2 * .pi / 180)
    height = (north - south) * perLatitude
  }

  func place(_ corner: MapCell.Corner) -> Drawing.Point {
    Drawing.Point((corner.longitude - west) * perLongitude, (north - corner.latitude) * perLatitude)
  }

  /// The centre of gravity of a ring; where its corners are one point, that point.
  func middle(_ ring: [MapCell.Corner]) -> Drawing.Point {
    let corners = ring.map(place)
    var (area, x, y) = (0.0, 0.0, 0.0)
    for (one, next) in zip(corners, corners.dropFirst() + corners.prefix(1)) {
      let cross = one.x * next.y - next.x * one.y
      area += cross
      x += (one.x + next.x) * cross
      y += (one.y + next.y) * cross
    }
    guard abs(area) > 1e-9 else { return corners.first ?? Drawing.Point(0, 0) }
    return Drawing.Point(x / (3 * area), y / (3 * area))
  }
}
