import CityModel
import struct Documents.MapCell
import Hummingbird
import Platform

/// Where reports lie: counts on schematic squares, or points on the outlines once the operator's maps are approved.
enum ReportMapPage {
  static func show(_ site: Site) async throws -> Response {
    let procedure = try site.askedProcedure()
    let list = try await site.platform.publicCases(PublicCaseQuery(procedure: procedure.id))
    let map = try await approvedMap(procedure, site) ?? squares(list, site)
    let page: Model = [
      "id": procedure.id.text, "procedureName": procedure.name[site.language], "mapSVG": map.svg, "mapNote": map.note,
      "regions": list.countsByRegion.map { row -> Model in
        [
          "regionName": row.region.name[site.language], "open": row.open, "ended": row.ended,
          "href": "/reports?procedure=\(procedure.id.text.percentEncoded)&region=\(row.region.id.text.percentEncoded)",
        ]
      },
    ]
    return site.page("cases/report-map", title: site.text("cases.mapTitle"), page, section: "/services")
  }

  private static func approvedMap(_ procedure: Procedure, _ site: Site) async throws -> (svg: String, note: String)? {
    guard let approval = site.platform.mapApproval, let map = PickMap(site.pack.boundaries, zoom: 0, center: nil) else {
      return nil
    }
    let svg = map.svg(
      site.pack.boundaries, names: site.outlineNames, marks: try await openPoints(procedure, site),
      title: site.text("cases.mapTitle"))
    return (svg, "\(site.text("cases.mapPointsNote")) \(site.text("cases.mapApproval"))\(approval)")
  }

  /// Most pages of the list whose points are drawn: past two hundred dots a map of this size says nothing more.
  private static let pages = 10

  private static func openPoints(_ procedure: Procedure, _ site: Site) async throws -> [Point] {
    var points: [Point] = []
    for page in 1...pages {
      let list = try await site.platform.publicCases(
        PublicCaseQuery(procedure: procedure.id, outcome: .open, page: page))
      points += list.rows.compactMap(\.point)
      if !list.hasMore { break }
    }
    return points
  }

  private static func squares(_ list: PublicCaseList, _ site: Site) -> (svg: String, note: String) {
    let open = Dictionary(list.countsByRegion.map { ($0.region.id, $0.open) }) { first, _ in first }
    let most = max(1, open.values.max() ?? 1)
    let cells = site.pack.regions.filter { $0.tile != nil }.map { region in
      let count = open[region.id] ?? 0
      return MapCell(
        name: site[region.name], label: site.number(count), step: count * shades / most,
        address: "/reports?procedure=\(list.procedure.id.text.percentEncoded)&region=\(region.id.text.percentEncoded)",
        tile: region.tile?.onMap)
    }
    let svg = tileMap(
      id: "reports-map", title: site.text("cases.mapTitle"), description: site.text("cases.mapLead"), cells: cells)
    return (svg, site.text("cases.mapTilesNote"))
  }

  /// The darkest shade that a square can have, counted from 0.
  private static let shades = 4
}
