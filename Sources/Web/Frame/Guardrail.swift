import Foundation
import HTTPTypes
import Hummingbird
import Logging

/// Stands around every answer: an address that does not exist becomes a page that helps, every answer carries the
/// protecting headers, and one line goes to the log.
///
/// The log names the route, not the address: `/follow/:token` keeps a secret that `/follow/abc` would tell.
struct Guardrail: RouterMiddleware {
  let house: House

  func handle(
    _ request: Request, context: WebContext, next: (Request, WebContext) async throws -> Response
  ) async throws -> Response {
    let started = ContinuousClock.now
    var response: Response
    do {
      response = try await next(request, context)
    } catch let error as HTTPError where error.status == .notFound || error.status == .methodNotAllowed {
      response = await missingPage(request, context, house)
    }
    protect(&response, isSecure: house.configuration.isSecure)
    let spent = (ContinuousClock.now - started) / .milliseconds(1)
    context.logger.info(
      "\(request.method.rawValue) \(context.endpointPath ?? "-") \(response.status.code) \(Int(spent)) ms")
    return response
  }
}

/// Sets what keeps a browser from being turned against its user.
///
/// `no-referrer`: the address of a follow link is its key, and must not travel to a page it leads to.
func protect(_ response: inout Response, isSecure: Bool) {
  for (name, value) in protectingHeaders { response.headers[name] = value }
  if isSecure { response.headers[headerName("Strict-Transport-Security")] = "max-age=31536000" }
}

private let protectingHeaders: [(HTTPField.Name, String)] = [
  (
    headerName("Content-Security-Policy"),
    """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'
    """
  ),
  (headerName("X-Content-Type-Options"), "nosniff"),
  (headerName("Referrer-Policy"), "no-referrer"),
  (headerName("X-Frame-Options"), "DENY"),
  (headerName("Cross-Origin-Opener-Policy"), "same-origin"),
  (headerName("Permissions-Policy"), "geolocation=(self), camera=(), microphone=(), payment=()"),
]

/// A header's name that is written here and known to be one.
func headerName(_ text: String) -> HTTPField.Name {
  guard let name = HTTPField.Name(text) else { preconditionFailure("\(text) is a header's name") }
  return name
}
