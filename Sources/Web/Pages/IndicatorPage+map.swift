import Checkup
import CityModel
import struct Documents.MapCell
import Platform

extension IndicatorPage {
  typealias View = (reading: IndicatorReading?, measured: MeasuredReading?, map: MapReading?, problems: [Problem])

  /// A map where enough regions have one definition and date; otherwise a table of what each lacks.
  ///
  /// Schematic tiles until the operator has named an approval number; then outlines, where the pack has them.
  static func map(_ view: View, _ indicator: Indicator, _ site: Site) -> [String: Any]? {
    guard let map = view.map, !(map.values.isEmpty && map.gaps.allSatisfy { $0.reasons == [.noValue] }) else {
      return nil
    }
    return model([
      "picture": map.isDrawable ? picture(map, site) : nil, "isDrawable": map.isDrawable,
      "period": map.period.map { site.period($0) },
      "least": site.text("indicator.map-least", ["count": site.number(MapReading.leastRegions)]),
      "values": map.values.map { value in
        model([
          "region": name(value.region, site), "address": "/regions/\(value.region)",
          "figure": site.figure(value.figure, of: indicator),
        ])
      },
      "hasValues": !map.values.isEmpty,
      "gaps": map.gaps.map { gap in
        ["region": name(gap.region, site), "reasons": gap.reasons.map { site.text($0.statement) }] as [String: Any]
      },
      "hasGaps": !map.gaps.isEmpty,
      "classes": map.isDrawable ? classes(map, site) : nil,
    ])
  }

  private static func name(_ id: ID<Region>, _ site: Site) -> String {
    site.pack.region(id).map { site[$0.name] } ?? ""
  }

  static func picture(_ map: MapReading, _ site: Site) -> String {
    let cells = map.regions.compactMap { id -> MapCell? in
      guard let region = site.pack.region(id) else { return nil }
      let value = map.values.first { $0.region == id }
      return MapCell(
        name: site[region.name], label: value.flatMap { $0.figure.value.map(site.value) }, step: value?.step ?? 0,
        address: "/regions/\(id)", tile: region.tile?.onMap,
        polygons: site.pack.boundaries.first { $0.region == id }?.onMap ?? [])
    }
    let title = site.text(
      "chart.map-title",
      ["name": site[map.indicator.name], "period": map.period.map { site.period($0) } ?? ""])
    let description = cells.map { "\($0.name): \($0.label ?? "—")" }.joined(separator: "; ")
    guard let approval = site.platform.mapApproval, cells.allSatisfy({ !$0.polygons.isEmpty }) else {
      return tileMap(id: "map", title: title, description: description, cells: cells)
    }
    return boundaryMap(
      id: "map", title: title, description: description, cells: cells,
      approval: site.text("frame.map-approved", ["number": approval]))
  }

  static func classes(_ map: MapReading, _ site: Site) -> [[String: Any]] {
    zip(map.breaks, map.breaks.dropFirst()).enumerated().map { step, bounds in
      ["step": step, "range": "\(site.number(bounds.0)) – \(site.number(bounds.1))"]
    }
  }
}
