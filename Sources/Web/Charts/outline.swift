import CityModel
import Foundation

/// Points in order with the strokes between them, north up, as large as the place allows; the way back to the first is
/// dashed. There is no map under it.
func outline(_ points: [Point], title: String, description: String) -> String {
  let size = 160.0
  let places = fitted(points, into: size - 16).map { (x: $0.x + 8, y: $0.y + 8) }
  var drawing = SVGPicture(id: "shape-\(fingerprint(points))", kind: "outline", title: title, description: description)
  if let first = places.first, let last = places.last, places.count > 2 {
    drawing.line(last.x, last.y, first.x, first.y, "outline-back")
  }
  let way = places.map { "\(coordinate($0.x)) \(coordinate($0.y))" }.joined(separator: "L")
  drawing.path("M\(way)", "outline-way")
  for place in places { drawing.circle(x: place.x, y: place.y, radius: 2.5, "outline-point") }
  return drawing.svg(width: size, height: size)
}

/// The points in a square of that size. A degree of longitude is shorter than one of latitude, by the cosine of the latitude.
private func fitted(_ points: [Point], into size: Double) -> [(x: Double, y: Double)] {
  guard let west = points.map(\.longitude).min(), let east = points.map(\.longitude).max(),
    let south = points.map(\.latitude).min(), let north = points.map(\.latitude).max()
  else { return [] }
  let shrink = cos((south + north) / 2 * .pi / 180)
  let scale = size / max((east - west) * shrink, north - south, 1e-9)
  let (width, height) = ((east - west) * shrink * scale, (north - south) * scale)
  return points.map { point in
    (
      x: (point.longitude - west) * shrink * scale + (size - width) / 2,
      y: (north - point.latitude) * scale + (size - height) / 2
    )
  }
}

/// FNV-1a: gives each outline of a page an id of its own.
private func fingerprint(_ points: [Point]) -> String {
  let numbers = points.flatMap { [$0.longitude.bitPattern, $0.latitude.bitPattern] }
  let hash = numbers.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ $1) &* 0x100_0000_01b3 }
  return String(hash, radix: 16)
}
