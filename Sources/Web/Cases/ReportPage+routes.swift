import CityModel
import HTTPTypes
import Hummingbird
import Platform

extension ReportPage {
  static func show(_ site: Site) async throws -> Response {
    let said = [
      "opined": "activity.opinionTaken", "joined": "cases.joinedNow", "answered": "survey.taken", "voted": "vote.taken",
    ]
    return try await page(site, said: said[site.query["said"] ?? ""].map { site.text($0) })
  }

  /// What is sent to a part of the page has no page of its own: who comes there by a link is taken to the case.
  static func back(_ site: Site) async throws -> Response {
    site.redirect(to: "/reports/\(site.parameter("number").percentEncoded)")
  }

  /// An opinion on what is on notice. One that cannot be taken comes back with what was typed.
  static func opine(_ site: Site) async throws -> Response {
    let number = site.parameter("number")
    let fields = try await site.platform.publicCase(number, viewer: site.viewer).opinionAction?.fields ?? []
    do {
      try await site.platform.opine(
        number, input: site.typed.inputs(for: fields), key: site.typed["_key"], viewer: site.viewer,
        client: site.client)
    } catch let refusal as Refusal where !refusal.faults.isEmpty {
      return try await page(site, faults: refusal.faults, status: status(of: refusal))
    }
    return site.redirect(to: "/reports/\(number.percentEncoded)?said=opined")
  }

  private static func page(
    _ site: Site, said: String? = nil, faults: [FieldFault] = [], status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let report = try await site.platform.publicCase(site.parameter("number"), viewer: site.viewer)
    let page = ReportPage(report: report, site: site, said: said, faults: faults)
    let title = "\(report.row.category.name[site.language]) \(report.row.number)"
    return site.page("cases/report", title: title, page.model, status: status, section: "/services")
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
