import Casework
import CityModel
import Foundation
import Platform

/// Objects as points, each with a shape for its standing and the way to its page, north up.
///
/// Outlines of regions are drawn under them only once the operator's maps are approved; until then the points lie on
/// nothing.
struct ObjectMap {
  let rows: [ObjectRow]
  let site: Site

  private static let (width, height, margin) = (640.0, 480.0, 16.0)

  var svg: String {
    let frame = Frame(points, width: Self.width, height: Self.height, margin: Self.margin)
    let dots = rows.compactMap { row in row.point.map { mark(row, frame.place($0)) } }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" class="object-map" viewBox="0 0 640 480" role="group" \
      aria-label="\(escaped(site.text("registers.map-title")))">
      <rect class="object-map-ground" width="640" height="480" rx="8"/>
      \((outlines(frame) + dots).joined(separator: "\n"))
      </svg>
      """
  }

  private var boundaries: [Boundary] { site.platform.mapApproval == nil ? [] : site.pack.boundaries }

  private var points: [Point] {
    let corners = boundaries.flatMap { $0.polygons.flatMap { $0.first ?? [] } }
    return corners.isEmpty ? rows.compactMap(\.point) : corners
  }

  private func outlines(_ frame: Frame) -> [String] {
    boundaries.map { boundary in
      let rings = boundary.polygons.flatMap(\.self).map { ring in
        "M"
          + ring.map {
            let at = frame.place($0); return "\(at.x.tenths) \(at.y.tenths)"
          }.joined(separator: "L") + "Z"
      }
      return "<path class=\"object-map-outline\" d=\"\(rings.joined())\"/>"
    }
  }

  private func mark(_ row: ObjectRow, _ at: (x: Double, y: Double)) -> String {
    let name = "\(row.name): \(site.text("registers.standing-\(row.standing.rawValue)"))"
    return """
      <a href="\(site.address(of: row))" aria-label="\(escaped(name))"><title>\(escaped(name))</title>\
      \(Self.shape(row.standing, x: at.x, y: at.y))</a>
      """
  }

  /// A shape of its own for each standing, so that colour says nothing alone.
  static func shape(_ standing: ObjectStanding, x: Double, y: Double) -> String {
    let name = "object-\(standing.rawValue)"
    func path(_ corners: [(Double, Double)]) -> String {
      let steps = corners.map { "\((x + $0.0).tenths) \((y + $0.1).tenths)" }.joined(separator: "L")
      return "<path class=\"object-mark \(name)\" d=\"M\(steps)Z\"/>"
    }
    return switch standing {
    case .below: path([(-7, -5), (7, -5), (0, 8)])
    case .above: path([(-7, 5), (7, 5), (0, -8)])
    case .notJudged: path([(-6, 0), (0, -6), (6, 0), (0, 6)])
    case .met: "<circle class=\"object-mark \(name)\" cx=\"\(x.tenths)\" cy=\"\(y.tenths)\" r=\"5\"/>"
    }
  }
}

/// Where points of the earth lie on the picture. A degree of longitude is shorter than one of latitude, by the cosine of
/// the latitude.
private struct Frame {
  private let west: Double
  private let north: Double
  private let shrink: Double
  private let scale: Double
  private let (left, top): (Double, Double)

  init(_ points: [Point], width: Double, height: Double, margin: Double) {
    let (longitudes, latitudes) = (points.map(\.longitude), points.map(\.latitude))
    west = longitudes.min() ?? 0
    north = latitudes.max() ?? 0
    let south = latitudes.min() ?? 0
    shrink = cos((south + north) / 2 * .pi / 180)
    let wide = ((longitudes.max() ?? 0) - west) * shrink
    let (roomX, roomY) = (width - 2 * margin, height - 2 * margin)
    scale = min(roomX / max(wide, 1e-6), roomY / max(north - south, 1e-6))
    left = margin + (roomX - wide * scale) / 2
    top = margin + (roomY - (north - south) * scale) / 2
  }

  func place(_ point: Point) -> (x: Double, y: Double) {
    (left + (point.longitude - west) * shrink * scale, top + (north - point.latitude) * scale)
  }
}

extension Double {
  /// Tenths of a pixel are enough, and the same bytes come out on every machine.
  fileprivate var tenths: String { String((self * 10).rounded() / 10) }
}
