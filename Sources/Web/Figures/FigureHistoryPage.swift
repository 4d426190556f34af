import CityModel
import Hummingbird
import Platform

/// Everything that was ever entered of an indicator in a region: every correction, who and when.
enum FigureHistoryPage {
  static func show(_ site: Site) async throws -> Response {
    let history = try await site.platform.figureHistory(
      ID(site.parameters["indicator"] ?? ""), region: ID(site.parameters["region"] ?? ""), viewer: site.viewer)
    let name = site[history.indicator.name]
    return site.page(
      "figures/history", title: name,
      model([
        "name": name, "address": "/indicators/\(history.indicator.id)", "regionName": site[history.region.name],
        "entries": history.entries.map { site.entry($0) }, "hasEntries": !history.entries.isEmpty,
      ]), section: "/desk"
    ).unstored
  }
}
