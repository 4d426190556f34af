import CityModel
import Foundation
import HTTPTypes
import Hummingbird
import Platform

/// Answers a request of a declared route: reads who comes and what they send, checks the form's token and the route's
/// access in this order, and turns every refusal into a page.
func answer(_ route: Route, to request: Request, _ context: WebContext, _ house: House) async throws -> Response {
  var site: Site
  do {
    site = try await Site(request, context, house)
  } catch {
    return troublePage(error, path: request.uri.path, house)
  }
  do {
    if route.method == .post { site.form = try await readForm(of: request, route, house.configuration) }
    try checkToken(of: site, route)
    if let elsewhere = try checkAccess(of: site, route) { return elsewhere }
    return site.finish(try await route.handler(site))
  } catch {
    if route.script != nil, let refused = site.json(refusing: error) { return refused }
    return site.finish(errorPage(error, site, context.logger))
  }
}

/// The page for an address that no route declares.
func missingPage(_ request: Request, _ context: WebContext, _ house: House) async -> Response {
  do {
    let site = try await Site(request, context, house)
    return site.finish(errorPage(Refusal("page.not-found"), site, context.logger))
  } catch {
    return troublePage(error, path: request.uri.path, house)
  }
}

private func checkToken(of site: Site, _ route: Route) throws {
  guard route.method == .post, route.script != .asNobody else { return }
  guard let sent = site.form.fields["_token"], site.knowsFormToken, equal(sent, site.formToken) else {
    throw Refusal("request.wrong-token")
  }
}

/// Takes as long for a token that is nearly right as for one that is all wrong.
private func equal(_ one: String, _ other: String) -> Bool {
  let (one, other) = (Array(one.utf8), Array(other.utf8))
  guard one.count == other.count else { return false }
  return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}

/// - Returns: where to go instead, for somebody who only has to sign in first.
private func checkAccess(of site: Site, _ route: Route) throws -> Response? {
  switch route.access {
  case .everyone, .reporterLink: return nil
  case .signedIn, .staff:
    guard let session = site.session else {
      if route.method == .get { return site.redirect(to: "/sign-in?next=" + site.path.percentEncoded) }
      throw Refusal("session.ended")
    }
    if route.access == .staff, session.account.role == nil { throw Refusal("access.staff-only") }
    return nil
  }
}
