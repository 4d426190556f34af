import Checkup
import CityModel
import struct Documents.MapCell
import Hummingbird
import Platform

enum RegionPage {
  /// Every region by kind, with who it belongs to and since when it is so called.
  static func list(_ site: Site) throws -> Response {
    let groups = Region.Kind.allCases.map { kind in
      [
        "name": site.text("regionkind.\(kind.rawValue)"),
        "rows": site.pack.regions.filter { $0.kind == kind }.map { row($0, site) },
      ]
        as [String: Any]
    }
    return site.page(
      "regions", title: site.text("region.list-title"),
      ["groups": groups.filter { !(($0["rows"] as? [Any]) ?? []).isEmpty }, "tiles": tiles(site) as Any],
      section: "/checkup")
  }

  static func show(_ site: Site) async throws -> Response {
    let view = try await site.platform.region(ID(site.parameters["id"] ?? ""))
    let history = try await site.platform.history(of: view.region.id)
    return site.page(
      "region", title: site[view.region.name],
      model([
        "name": site[view.region.name], "id": view.region.id.text,
        "kind": site.text("regionkind.\(view.region.kind.rawValue)"),
        "valid": valid(view.region, site),
        "parent": view.parent.map { ["name": site[$0.name], "address": "/regions/\($0.id)"] },
        "children": view.children.map { ["name": site[$0.name], "address": "/regions/\($0.id)"] },
        "hasChildren": !view.children.isEmpty,
        "rows": view.readings.map { reading($0, site) }, "hasRows": !view.readings.isEmpty,
        "problems": view.problems.map { ["title": site[$0.title], "address": "/problems/\($0.id)", "id": $0.id.text] },
        "hasProblems": !view.problems.isEmpty,
        "cases": view.cases.map { entry in
          [
            "name": site[entry.procedure.name], "open": site.number(entry.open), "ended": site.number(entry.ended),
            "address": "/reports?procedure=\(entry.procedure.id)&region=\(view.region.id)",
          ]
        },
        "history": history.map(site.history), "boundariesSwitch": site.boundariesSwitch,
        "places": places(view.region, site), "hasPlaces": site.pack.places.contains { $0.region == view.region.id },
      ]), section: "/checkup")
  }

  private static func reading(_ reading: IndicatorReading, _ site: Site) -> [String: Any] {
    model([
      "name": site[reading.indicator.name], "address": "/indicators/\(reading.indicator.id)",
      "newest": reading.newest.map { site.figure($0, of: reading.indicator) },
    ])
  }

  private static func row(_ region: Region, _ site: Site) -> [String: Any] {
    model([
      "name": site[region.name], "address": "/regions/\(region.id)", "id": region.id.text, "valid": valid(region, site),
      "parent": region.parent.flatMap(site.pack.region).map { site[$0.name] }, "isPast": region.validTo != nil,
    ])
  }

  private static func valid(_ region: Region, _ site: Site) -> String? {
    switch (region.validFrom, region.validTo) {
    case (.notStated, nil): nil
    case (.notStated, let to?): site.text("region.until", ["to": site.period(to)])
    case (let from, nil): site.text("region.since", ["from": site.period(from)])
    case (let from, let to?): site.text("region.from-to", ["from": site.period(from), "to": site.period(to)])
    }
  }

  private static func places(_ region: Region, _ site: Site) -> [String] {
    site.pack.places.filter { $0.region == region.id }.map { site[$0.name] }
  }

  /// The divisions of the city as tiles, each a way in.
  private static func tiles(_ site: Site) -> String? {
    let regions = site.pack.regions.filter { $0.parent == site.pack.city.region && $0.tile != nil && $0.validTo == nil }
    guard !regions.isEmpty else { return nil }
    let cells = regions.map {
      MapCell(name: site[$0.name], label: $0.id.text, step: 0, address: "/regions/\($0.id)", tile: $0.tile?.onMap)
    }
    return tileMap(
      id: "regions", title: site.text("region.tiles-title"), description: cells.map(\.name).joined(separator: "; "),
      cells: cells)
  }
}
