import CityModel
import Foundation

/// A map of the outlines on which a point is picked by clicking, with no script: the browser sends where it was clicked.
///
/// Always as wide as a phone, because the browser sends pixels as displayed; nearer by zooming, each step three times.
struct PickMap {
  static let maxZoom = 4

  let width = 340
  let height: Int
  let zoom: Int
  private let west: Double
  private let south: Double
  private let degreesWide: Double
  private let degreesHigh: Double

  /// - Parameters:
  ///   - center: what the map is centred on when zoomed in; the middle of the outlines when `nil`.
  /// - Returns: `nil` when no outline is known.
  init?(_ boundaries: [Boundary], zoom: Int, center: Point?) {
    let points = boundaries.flatMap { $0.polygons.flatMap { $0.first ?? [] } }
    guard let west = points.map(\.longitude).min(), let east = points.map(\.longitude).max(),
      let south = points.map(\.latitude).min(), let north = points.map(\.latitude).max(), east > west, north > south
    else { return nil }
    self.zoom = min(max(zoom, 0), Self.maxZoom)
    let scale = pow(3, Double(-self.zoom))
    let middle = (longitude: (west + east) / 2, latitude: (south + north) / 2)
    degreesWide = (east - west) * 1.04 * scale
    degreesHigh = (north - south) * 1.04 * scale
    let shrink = cos(middle.latitude * .pi / 180)
    height = max(200, min(480, Int(Double(width) * (north - south) / ((east - west) * shrink))))
    let isMoved = self.zoom > 0
    self.west = (isMoved ? center?.longitude ?? middle.longitude : middle.longitude) - degreesWide / 2
    self.south = (isMoved ? center?.latitude ?? middle.latitude : middle.latitude) - degreesHigh / 2
  }

  /// The point that was clicked; `nil` outside the picture.
  func point(x: Int, y: Int) -> Point? {
    guard (0...width).contains(x), (0...height).contains(y) else { return nil }
    return Point(
      longitude: west + degreesWide * Double(x) / Double(width),
      latitude: south + degreesHigh * (1 - Double(y) / Double(height)))
  }

  /// Where a point stands in the picture, in pixels from the top left.
  func pixel(_ point: Point) -> (x: Double, y: Double) {
    (
      x: (point.longitude - west) / degreesWide * Double(width),
      y: (1 - (point.latitude - south) / degreesHigh) * Double(height)
    )
  }
}
