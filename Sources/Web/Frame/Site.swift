package import CityModel
package import Foundation
import HTTPTypes
import Hummingbird
package import Platform

/// One request, understood: who comes, in which language, to which page, with what.
///
/// A page is a function of this value and of what `Platform` says: the same gives the same bytes.
package struct Site: Sendable {
  package let house: House
  package let pack: Pack
  package let language: Language
  package let session: SessionView?
  /// How many messages wait to be read by who is signed in.
  package let unread: Int
  /// Comes back with every form. A signed-in person's belongs to the session, another's to a cookie.
  package let formToken: String
  package let now: Date
  /// Without the query.
  package let path: String
  package let query: [String: String]
  package let parameters: [String: String]
  package let cookies: [String: String]
  /// Host and port as the browser named them: only ever shown back to that browser, in a link to be kept.
  package let authority: String
  /// The remote address, for limits; only ever hashed.
  package let client: String
  /// Empty but for a POST.
  package var form = FormBody()
  /// Whether the token existed before this request; a fresh one cannot have been sent.
  let knowsFormToken: Bool

  package var platform: Platform { house.platform }

  package var viewer: Viewer { session.map { .account($0.account) } ?? .anonymous }

  init(_ request: Request, _ context: WebContext, _ house: House) async throws {
    self.house = house
    let platform = house.platform
    pack = try await platform.currentPack()
    now = platform.world.now()
    // A path of two slashes would be another site's address wherever it is linked.
    path = "/" + request.uri.path.drop { $0 == "/" }
    authority = request.head.authority ?? ""
    client = house.configuration.isBehindProxy ? forwarded(request) ?? context.client : context.client
    query = Dictionary(
      request.uri.queryParameters.map { (String($0.key), String($0.value)) }, uniquingKeysWith: { first, _ in first })
    parameters = Dictionary(
      context.parameters.map { (String($0.key), String($0.value).removingPercentEncoding ?? String($0.value)) },
      uniquingKeysWith: { first, _ in first })
    cookies = readCookies(request.headers[values: .cookie])
    language = Language(asked: query["lang"], cookie: cookies["lang"], accepted: request.headers[.acceptLanguage])
    session = if let token = cookies["session"] { try await platform.session(token) } else { nil }
    unread = if let session { try await platform.unreadMessages(.account(session.account)) } else { 0 }
    let known = session?.formToken ?? cookies["form"].flatMap { isFormToken($0) ? $0 : nil }
    knowsFormToken = known != nil
    formToken = known ?? platform.world.randomBytes(16).hex
  }
}

/// The address that the operator's own proxy saw: the last one it put down. Those before it anybody may have written.
private func forwarded(_ request: Request) -> String? {
  guard let name = HTTPField.Name("X-Forwarded-For") else { return nil }
  return request.headers[values: name].last?.split(separator: ",").last.map { $0.filter { $0 != " " } }
}

/// Thirty-two hex digits, as the site makes them: anything else in the cookie is not ours and is not repeated.
private func isFormToken(_ text: String) -> Bool {
  text.count == 32 && text.allSatisfy { "0123456789abcdef".contains($0) }
}

/// `a=1; b=2`, the first of a name.
private func readCookies(_ headers: [String]) -> [String: String] {
  let pairs = headers.flatMap { $0.split(separator: ";") }.compactMap { pair -> (String, String)? in
    let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.count == 2 ? (String(parts[0].trimmingPrefix { $0 == " " }), String(parts[1])) : nil
  }
  return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
}

extension Language {
  /// The first that says something: the query, the cookie, the browser; else Chinese.
  package init(asked: String?, cookie: String?, accepted: String?) {
    if let said = asked.flatMap(Language.init(rawValue:)) ?? cookie.flatMap(Language.init(rawValue:)) {
      self = said
      return
    }
    let tags = (accepted ?? "").lowercased().split(separator: ",").map { $0.split(separator: ";")[0] }
    let first = tags.map { $0.trimmingPrefix { $0 == " " } }.first { $0.hasPrefix("zh") || $0.hasPrefix("en") }
    self = first?.hasPrefix("en") == true ? .english : .chinese
  }
}

extension [UInt8] {
  package var hex: String {
    let digits = [Character]("0123456789abcdef")
    return String(flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}

extension String {
  /// Fit to be one value of a query or one part of a path.
  package var percentEncoded: String {
    let plain = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")
    return addingPercentEncoding(withAllowedCharacters: plain) ?? ""
  }
}
