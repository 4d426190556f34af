import CityModel
import Hummingbird
import Platform

extension ServicePage {
  static func list(_ site: Site) async throws -> Response {
    let isResident = site.session.map { $0.account.role == nil } ?? false
    return site.page(
      "cases/services", title: site.text("cases.servicesTitle"),
      list(site.pack.procedures, isResident: isResident, site))
  }

  static func one(_ site: Site) async throws -> Response {
    let procedure = try site.procedure()
    let newest = try await site.platform.publicCases(PublicCaseQuery(procedure: procedure.id)).rows.prefix(newestShown)
    let rows: Model = [
      "hasRows": !newest.isEmpty, "rows": newest.map { site.row($0, href: "/reports/\($0.number)") },
    ]
    let page = one(procedure, site.pack, site).merging(rows) { page, _ in page }
    return site.page("cases/service", title: procedure.name[site.language], page, section: "/services")
  }

  private static let newestShown = 3

  /// The short way to the form: straight there where everybody may tell of something in one procedure only.
  static func firstForm(_ site: Site) async throws -> Response {
    let procedures = site.pack.procedures.filter { $0.opensBy == .anyone && $0.isReporting }
    guard procedures.count == 1, let only = procedures.first else { return site.redirect(to: "/services") }
    return site.redirect(to: "/services/\(only.id.text.percentEncoded)/report")
  }
}
