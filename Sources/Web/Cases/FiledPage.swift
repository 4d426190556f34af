import CityModel
import HTTPTypes
import Hummingbird
import Platform

/// Says that a report has arrived, and shows its secret link.
///
/// The link travels from the filing to this page in a cookie of ten minutes that only this page gets: an address would
/// leave it in the browser's history.
enum FiledPage {
  private static let cookieName = "filed"
  private static let secondsKept = 600

  static func redirect(_ filed: FiledReport, _ procedure: Procedure, _ site: Site) -> Response {
    // An office works on at its desk: it needs no link.
    if case .role = procedure.opensBy {
      return site.redirect(to: "/desk/cases/\(filed.number.percentEncoded)?said=filed")
    }
    let path = address(procedure, filed.number)
    var response = site.redirect(to: path)
    response.setCookie(cookie(filed.followToken, path: path, seconds: secondsKept, site))
    return response
  }

  static func show(_ site: Site) async throws -> Response {
    let procedure = try site.procedure()
    let token = site.cookies[cookieName] ?? ""
    let view = token.isEmpty ? nil : try? await site.platform.follow(token)
    let isThis = view?.number == site.parameter("number")
    let isConduct = view.flatMap { procedure.service($0.category.service)?.isConduct } ?? true
    let title = site.text("cases.filedTitle", ["matter": site.matter(of: procedure)])
    let page: Model = [
      "filedTitle": title, "id": procedure.id.text, "number": site.parameter("number"), "follow": isThis,
      "followPath": "/follow/\(token)",
      "followURL": site.origin + "/follow/\(token)",
      "isPublic": isThis && !isConduct,
    ]
    return site.page("cases/filed", title: title, page, section: "/report").unstored
  }

  static func forget(_ site: Site) async throws -> Response {
    let path = address(try site.procedure(), site.parameter("number"))
    var response = site.redirect(to: path)
    response.setCookie(cookie("", path: path, seconds: 0, site))
    return response
  }

  private static func address(_ procedure: Procedure, _ number: String) -> String {
    "/services/\(procedure.id.text.percentEncoded)/filed/\(number.percentEncoded)"
  }

  private static func cookie(_ value: String, path: String, seconds: Int, _ site: Site) -> Cookie {
    Cookie(
      name: cookieName, value: value, maxAge: seconds, path: path, secure: site.house.configuration.isSecure,
      httpOnly: true, sameSite: .strict)
  }
}

extension Site {
  /// What stands before a path in an address that people write down.
  var origin: String { authority.isEmpty ? "" : "\(house.configuration.isSecure ? "https" : "http")://\(authority)" }
}

extension Response {
  /// Kept by no cache: it holds a secret or something personal.
  var unstored: Response {
    var response = self
    response.headers[.cacheControl] = "no-store"
    return response
  }
}
