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
    return site.page(
      "cases/service", title: procedure.name[site.language], one(procedure, site.pack, site), section: "/services")
  }

  /// The short way to the form: straight there where the city has one procedure only.
  static func firstForm(_ site: Site) async throws -> Response {
    let procedures = site.pack.procedures
    guard procedures.count == 1, let only = procedures.first else { return site.redirect(to: "/services") }
    return site.redirect(to: "/services/\(only.id.text.percentEncoded)/report")
  }
}
