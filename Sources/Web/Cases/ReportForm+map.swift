import CityModel
import Foundation
import Hummingbird
import Platform

/// Picking a point on an approved map, with no script.
extension ReportForm {
  private var placeField: FormField? { procedure.fields.first { $0.kind == .place } }

  /// The map as it was shown with the form, or as it is shown now.
  private func pickMap(_ name: String) -> PickMap? {
    PickMap(site.pack.boundaries, zoom: Int(typed["\(name).zoom"]) ?? 0, center: Point(typed["\(name).middle"]))
  }

  var mapChoice: FormView.MapChoice? {
    guard let approval = site.platform.mapApproval, let name = placeField?.id.text, let map = pickMap(name) else {
      return nil
    }
    let mark = "\(typed["\(name).longitude"]),\(typed["\(name).latitude"])"
    let query = "zoom=\(map.zoom)&middle=\(typed["\(name).middle"].percentEncoded)&mark=\(mark.percentEncoded)"
    return FormView.MapChoice(
      map: map, middle: typed["\(name).middle"], source: "/services/\(procedure.id.text)/map.svg?\(query)",
      approval: approval, action: "/services/\(procedure.id.text)/report")
  }

  /// Takes a press on the map or on its buttons, if there was one, and moves the map so that the point is in its middle.
  mutating func takeMapPress() -> Bool {
    guard site.platform.mapApproval != nil, let name = placeField?.id.text else { return false }
    if let x = Int(typed["\(name).map.x"]), let y = Int(typed["\(name).map.y"]) {
      takePoint(pickMap(name)?.point(x: x, y: y), name)
      return true
    }
    let step = typed.isPressed("\(name).in") ? 1 : typed.isPressed("\(name).out") ? -1 : 0
    guard step != 0 else { return false }
    let zoom = (Int(typed["\(name).zoom"]) ?? 0) + step
    typed.texts["\(name).zoom"] = String(min(max(zoom, 0), PickMap.maxZoom))
    let mark = "\(typed["\(name).longitude"]),\(typed["\(name).latitude"])"
    if Point(mark) != nil { typed.texts["\(name).middle"] = mark }
    return true
  }

  private mutating func takePoint(_ point: Point?, _ name: String) {
    guard let point else { return }
    typed.texts["\(name).longitude"] = site.degrees(point.longitude)
    typed.texts["\(name).latitude"] = site.degrees(point.latitude)
    typed.texts["\(name).middle"] = "\(site.degrees(point.longitude)),\(site.degrees(point.latitude))"
  }

  /// The picture that the form shows. Draws outlines only where their publication was approved.
  static func map(_ site: Site) async throws -> Response {
    _ = try site.procedure()
    let zoom = Int(site.query["zoom"] ?? "") ?? 0
    let middle = Point(site.query["middle"]?.removingPercentEncoding ?? "")
    guard site.platform.mapApproval != nil, let map = PickMap(site.pack.boundaries, zoom: zoom, center: middle) else {
      throw Refusal("page.not-found")
    }
    let mark = Point(site.query["mark"]?.removingPercentEncoding ?? "")
    let svg = map.svg(
      site.pack.boundaries, names: site.outlineNames, marks: mark.map { [$0] } ?? [],
      title: site.text("cases.mapAlt"))
    return site.bytes(Array(svg.utf8), type: "image/svg+xml", cache: "private, max-age=300")
  }
}

extension Site {
  var outlineNames: [(at: Point, name: String)] {
    pack.boundaries.compactMap { boundary in
      guard let middle = boundary.middle, let region = pack.region(boundary.region) else { return nil }
      return (middle, self[region.name])
    }
  }
}

extension Point {
  /// Reads `106.75,31.86`.
  fileprivate init?(_ text: String) {
    let parts = text.split(separator: ",").compactMap { Double($0) }
    guard parts.count == 2 else { return nil }
    self.init(longitude: parts[0], latitude: parts[1])
  }
}
