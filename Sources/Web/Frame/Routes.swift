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
  package let handler: Handler
}

/// All addresses of the site. A page that is not declared here does not exist, and the test's table prints every one.
package struct Routes: Sendable {
  package private(set) var all: [Route] = []

  package init() {}

  package mutating func get(_ path: String, _ access: Access = .everyone, _ handler: @escaping Route.Handler) {
    all.append(Route(method: .get, path: path, access: access, takesUploads: false, handler: handler))
  }

  package mutating func post(
    _ path: String, _ access: Access, uploads: Bool = false, _ handler: @escaping Route.Handler
  ) {
    all.append(Route(method: .post, path: path, access: access, takesUploads: uploads, handler: handler))
  }

  /// One line a route, sorted by path: what the access snapshot holds.
  package var table: String {
    all.map { "\($0.path) \($0.method.rawValue) \($0.access.rawValue)\($0.takesUploads ? " +files" : "")\n" }
      .sorted().joined()
  }
}
