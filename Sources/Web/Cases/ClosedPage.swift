import CityModel
import Hummingbird
import Platform

/// The public list of what a procedure has brought to a good end and released.
enum ClosedPage {
  static func show(_ site: Site) async throws -> Response {
    let procedure = try site.procedure()
    let closed = try await site.platform.closedCases(of: procedure.id)
    let page: Model = [
      "procedureHref": "/services/\(procedure.id.text.percentEncoded)",
      "procedureName": procedure.name[site.language], "hasClosed": !closed.isEmpty,
      "closed": closed.map { one -> Model in
        [
          "number": one.number, "answers": site.answers(one.answers),
        ]
      },
    ]
    return site.page("cases/closed", title: site.text("service.closedTitle"), page, section: "/services")
  }
}
