import CityModel
import Hummingbird
import Platform

enum SearchPage {
  static func show(_ site: Site) async throws -> Response {
    let asked = String((site.query["q"] ?? "").prefix(60))
    let hits = try await site.platform.search(asked)
    let groups = SearchHit.Kind.allCases.compactMap { kind -> [String: Any]? in
      let found = hits.filter { $0.kind == kind }
      return found.isEmpty ? nil : ["name": site.text("hitkind.\(kind.rawValue)"), "hits": found.map { hit($0, site) }]
    }
    return site.page(
      "search", title: site.text("search.title"),
      model([
        "asked": asked.isEmpty ? nil : asked, "groups": groups, "hasHits": !hits.isEmpty,
        "found": site.text("search.found", ["count": site.number(hits.count)]),
      ]))
  }

  private static func hit(_ hit: SearchHit, _ site: Site) -> [String: Any] {
    model(["title": site[hit.title], "address": hit.path, "context": hit.context.map { site[$0] }])
  }
}
