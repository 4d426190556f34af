import CityModel
import Foundation
import HTTPTypes
import Hummingbird
import Platform

enum SignInPage {
  static func show(_ site: Site) async throws -> Response {
    guard let session = site.session else { return page(site, next: site.query["next"] ?? "") }
    return site.redirect(to: home(session.account, next: site.query["next"] ?? ""))
  }

  static func signIn(_ site: Site) async throws -> Response {
    let next = site.typed["next"]
    do {
      let signedIn = try await site.platform.signIn(
        name: site.typed["name"], password: site.typed["password"], client: site.client)
      var response = site.redirect(to: home(signedIn.session.account, next: next))
      response.setCookie(site.cookie("session", signedIn.token))
      return response
    } catch let refusal as Refusal where refusal.code.hasPrefix("account.") {
      return page(site, next: next, problem: site.text(of: refusal), status: status(of: refusal))
    }
  }

  static func signOut(_ site: Site) async throws -> Response {
    if let token = site.cookies["session"] { try await site.platform.signOut(token) }
    var response = site.redirect(to: "/")
    response.setCookie(site.cookie("session", "", maxAgeSeconds: 0))
    return response
  }

  private static func page(
    _ site: Site, next: String, problem: String? = nil, status: HTTPResponse.Status = .ok
  ) -> Response {
    let page: Model = ["next": next, "name": site.typed["name"], "problem": problem ?? false]
    return site.page(
      "desk/sign-in", title: site.text("desk.signInTitle"), page, status: status, section: "/sign-in"
    ).unstored
  }

  /// Where somebody goes after signing in: only ever to a page of ours, whatever the address asked for.
  private static func home(_ account: AccountView, next: String) -> String {
    let asked = next.removingPercentEncoding ?? ""
    let isOurs =
      asked.hasPrefix("/") && asked.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "/-_.".contains($0)) }
      && !asked.hasPrefix("//")
    return isOurs ? asked : account.role == nil ? "/my" : "/desk"
  }
}
