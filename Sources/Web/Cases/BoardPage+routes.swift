import CityModel
import Hummingbird
import Platform

extension BoardPage {
  static func show(_ site: Site) async throws -> Response {
    let board = try await site.platform.board(site.procedure().id)
    return site.page(
      "cases/board", title: site.text("cases.howWeDo"), BoardPage(board: board, site: site).model, section: "/services")
  }
}
