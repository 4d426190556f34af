import CityModel

extension PickMap {
  /// The outlines with their names, and the points to mark. Names are written last, so that no point hides one.
  func svg(_ boundaries: [Boundary], names: [(at: Point, name: String)], marks: [Point], title: String) -> String {
    let outlines = boundaries.map { boundary in
      "<path class=\"outline\" d=\"\(boundary.polygons.map(path).joined())\" fill=\"#f4f1ea\" stroke=\"#6b6355\" stroke-width=\"1.5\" fill-rule=\"evenodd\"/>"
    }
    let labels = names.map { label in
      let at = pixel(label.at)
      return
        "<text x=\"\(at.x.pixels)\" y=\"\(at.y.pixels)\" text-anchor=\"middle\" font-size=\"12\" fill=\"#3b362d\" stroke=\"#f4f1ea\" stroke-width=\"3\" paint-order=\"stroke\">\(escaped(label.name))</text>"
    }
    let dots = marks.map { mark in
      let at = pixel(mark)
      return
        "<circle cx=\"\(at.x.pixels)\" cy=\"\(at.y.pixels)\" r=\"5\" fill=\"#b3261e\" stroke=\"#fff\" stroke-width=\"1.5\"/>"
    }
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" role="img">
      <title>\(escaped(title))</title>
      \((outlines + dots + labels).joined(separator: "\n"))
      </svg>
      """
  }

  private func path(_ rings: [[Point]]) -> String {
    rings.map { ring in
      let steps = ring.map { point in
        let at = pixel(point)
        return "\(at.x.pixels) \(at.y.pixels)"
      }
      return "M\(steps.joined(separator: "L"))Z"
    }.joined()
  }
}

extension Boundary {
  /// The mean of the outer ring's corners, where the name is written.
  var middle: Point? {
    let ring = polygons.max { ($0.first?.count ?? 0) < ($1.first?.count ?? 0) }?.first ?? []
    guard !ring.isEmpty else { return nil }
    let count = Double(ring.count)
    return Point(
      longitude: ring.reduce(0) { $0 + $1.longitude } / count, latitude: ring.reduce(0) { $0 + $1.latitude } / count)
  }
}

extension Double {
  /// Tenths of a pixel are enough, and the same bytes come out on every machine.
  fileprivate var pixels: String { String((self * 10).rounded() / 10) }
}
