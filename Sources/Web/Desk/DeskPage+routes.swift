import CityModel
import Hummingbird
import Platform

extension DeskPage {
  static func show(_ site: Site) async throws -> Response {
    let stage = site.query["stage"].flatMap { $0.isEmpty ? nil : ID<Stage>($0) }
    let number = max(1, Int(site.query["page"] ?? "") ?? 1)
    let desk = try await site.platform.desk(site.viewer, stage: stage, page: number)
    let troubled = try await site.platform.troubledDeliveries(site.viewer).count
    let page = DeskPage(
      desk: desk, stage: stage, page: number, troubled: troubled,
      mayMove: try await site.platform.mayMove(site.viewer), site: site)
    return site.page("desk/desk", title: site.text("desk.deskTitle"), page.model, section: "/desk")
  }
}
