import CityModel
import HTTPTypes
import Hummingbird
import Platform

extension ReportPage {
  static func show(_ site: Site) async throws -> Response {
    let report = try await site.platform.publicCase(site.parameter("number"))
    let page = model(report, hasJoined: site.query["said"] == "joined", joinKey: site.newKey(), site)
    let title = "\(report.row.category.name[site.language]) \(report.row.number)"
    return site.page("cases/report", title: title, page, section: "/services")
  }

  /// One browser counts once: a random id stays in its cookie, and only its hash is ever stored.
  static func join(_ site: Site) async throws -> Response {
    let number = site.parameter("number")
    let joiner = site.cookies["joiner"].flatMap { $0.count == 32 ? $0 : nil } ?? site.newKey()
    do {
      try await site.platform.join(
        number, key: site.typed["_key"], viewer: site.viewer, joiner: joiner, client: site.client)
    } catch let refusal as Refusal where refusal.code == "case.already-joined" {
      // Said already: the page says so, and nothing is counted twice.
    }
    var response = site.redirect(to: "/reports/\(number.percentEncoded)?said=joined")
    response.setCookie(site.cookie("joiner", joiner, maxAgeSeconds: 31_536_000))
    return response
  }
}
