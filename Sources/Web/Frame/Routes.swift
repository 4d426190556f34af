package import HTTPTypes
package import Hummingbird

/// One address of the site: who may come and what answers.
package struct Route: Sendable {
  package typealias Handler = @Sendable (Site) async throws -> Response

  package let method: HTTPRequest.Method
  /// `/measures/:id`; a part that begins with a colon is handed over as a parameter.
  package let path: String
  package let access: Access
  /// Whether a form with files may come, up to the greater limit.
  package let takesUploads: Bool
  /// Set where a script sends JSON; `nil`: a form.
  package let script: Script?
  package let handler: Handler

  /// As whom a script sends.
  package enum Script: String, Sendable {
    /// With the session's cookie and the form's token.
    case asTheSession = "json"
    /// Without any cookie, so that there is nothing a foreign page could misuse: no token is asked.
    case asNobody = "json as nobody"
  }
}

/// All addresses of the site. A page that is not declared here does not exist, and the test's table prints every one.
package struct Routes: Sendable {
  package private(set) var all: [Route] = []

  package init() {}

  package mutating func get(_ path: String, _ access: Access = .everyone, _ handler: @escaping Route.Handler) {
    all.append(Route(method: .get, path: path, access: access, takesUploads: false, script: nil, handler: handler))
  }

  package mutating func post(
    _ path: String, _ access: Access, uploads: Bool = false, _ handler: @escaping Route.Handler
  ) {
    all.append(Route(method: .post, path: path, access: access, takesUploads: uploads, script: nil, handler: handler))
  }

  package mutating func postJSON(
    _ path: String, _ access: Access, _ script: Route.Script, _ handler: @escaping Route.Handler
  ) {
    all.append(
      Route(method: .post, path: path, access: access, takesUploads: false, script: script, handler: handler))
  }

  /// One line a route, sorted by path: what the access snapshot holds.
  package var table: String {
    all.map { route in
      let more = (route.takesUploads ? " +files" : "") + (route.script.map { " +\($0.rawValue)" } ?? "")
      return "\(route.path) \(route.method.rawValue) \(route.access.rawValue)\(more)\n"
    }.sorted().joined()
  }
}
