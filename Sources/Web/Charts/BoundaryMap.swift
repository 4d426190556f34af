import CityModel
import Foundation

/// Regions within their outlines. Only drawn under an approval number, which is printed on the picture itself.
///
/// Plate carrée with the longitudes shortened by the cosine of the middle latitude: over one city the error is far below
/// the width of a stroke.
package func boundaryMap(
  id: String, title: String, description: String, cells: [MapCell], approval: String
) -> String {
  let projection = Projection(cells.flatMap { $0.polygons.joined().joined() })
  var drawing = Drawing(id: id, kind: "boundary-map", title: title, description: description)
  for cell in cells {
    drawing.openLink(to: cell.address)
    drawing.path(cell.polygons.joined().map(projection.path).joined(), cell.shade)
    drawing.closeLink()
  }
  for cell in cells {
    guard let largest = cell.polygons.compactMap(\.first).max(by: { $0.count < $1.count }) else { continue }
    let (x, y) = projection.middle(largest)
    drawing.text(cell.name, x: x, y: y, "map-name \(cell.ink)", anchor: "middle")
    drawing.text(cell.label ?? "—", x: x, y: y + 19, "map-value \(cell.ink)", anchor: "middle")
  }
  drawing.text(approval, x: 0, y: projection.height + 22, "map-approval")
  return drawing.svg(width: projection.width, height: projection.height + 30)
}

private struct Projection {
  let width = 480.0
  let height: Double
  private let west: Double
  private let north: Double
  private let perLongitude: Double
  private let perLatitude: Double

  init(_ points: [Point]) {
    let longitudes = points.map(\.longitude)
    let latitudes = points.map(\.latitude)
    west = longitudes.min() ?? 0
    north = latitudes.max() ?? 0
    let (east, south) = (longitudes.max() ?? west + 1, latitudes.min() ?? north - 1)
    perLongitude = width / max(east - west, 0.001)
    perLatitude = perLongitude / cos((north + south) / 2 * .pi / 180)
    height = (north - south) * perLatitude
  }

  func place(_ point: Point) -> (x: Double, y: Double) {
    ((point.longitude - west) * perLongitude, (north - point.latitude) * perLatitude)
  }

  func path(_ ring: [Point]) -> String {
    ring.enumerated().map { index, point in
      let (x, y) = place(point)
      return "\(index == 0 ? "M" : "L")\(coordinate(x)) \(coordinate(y))"
    }.joined() + "Z"
  }

  /// The centre of gravity of a ring; where its corners are one point, that point.
  func middle(_ ring: [Point]) -> (x: Double, y: Double) {
    let corners = ring.map(place)
    var (area, x, y) = (0.0, 0.0, 0.0)
    for (one, next) in zip(corners, corners.dropFirst() + corners.prefix(1)) {
      let cross = one.x * next.y - next.x * one.y
      area += cross
      x += (one.x + next.x) * cross
      y += (one.y + next.y) * cross
    }
    guard abs(area) > 1e-9 else { return corners.first ?? (0, 0) }
    return (x / (3 * area), y / (3 * area))
  }
}
