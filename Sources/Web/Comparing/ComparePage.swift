import Checkup
import CityModel
import struct Documents.Bar
import Hummingbird
import Platform

/// The regions of one level held against each other by one indicator, and what the study claims of the city.
enum ComparePage {
  static func show(_ site: Site) async throws -> Response {
    let query = try await CompareQuery(site)
    let ranking = try await query.ranking(site)
    let claims = try await site.platform.judgedClaims()
    return site.page(
      "comparing/compare", title: site.text("comparing.title"),
      model([
        "levels": query.levels.map { option($0, query, site) }, "hasLevels": query.levels.count > 1,
        "indicators": query.comparable.map { option($0, query, site) }, "hasIndicators": query.indicator != nil,
        "periods": ranking.map { periods($0, query, site) }, "isNear": query.rule == .near,
        "ranking": ranking.map { site.ranking($0) }, "download": "/compare/values.csv?\(query.text)",
        "composites": site.pack.composites.map { composite($0, site) }, "hasComposites": !site.pack.composites.isEmpty,
        "claims": claims.map { site.claim($0) }, "hasClaims": !claims.isEmpty,
        "claimCounts": site.claimCounts(claims),
      ]), section: "/checkup")
  }

  static func download(_ site: Site) async throws -> Response {
    let query = try await CompareQuery(site)
    guard let ranking = try await query.ranking(site) else { throw Refusal("page.not-found") }
    return site.table(site.wording.rankingTable(ranking), name: "compare-\(ranking.figures.indicator.id)")
  }

  private static func option(_ level: ID<Region>, _ query: CompareQuery, _ site: Site) -> [String: Any] {
    ["value": level.text, "name": site.regionName(level), "isChosen": level == query.level]
  }

  private static func option(
    _ choice: (indicator: Indicator, count: Int), _ query: CompareQuery, _ site: Site
  ) -> [String: Any] {
    [
      "value": choice.indicator.id.text, "isChosen": choice.indicator.id == query.indicator,
      "name": site.text(
        "comparing.option", ["name": site[choice.indicator.name], "count": site.number(choice.count)]),
    ]
  }

  private static func periods(_ ranking: PeerRanking, _ query: CompareQuery, _ site: Site) -> [[String: Any]] {
    ranking.figures.periods.map { period, count in
      [
        "value": period.description, "isChosen": period == ranking.figures.period,
        "name": site.text("comparing.option", ["name": site.period(period), "count": site.number(count)]),
      ]
    }
  }

  private static func composite(_ composite: Composite, _ site: Site) -> [String: Any] {
    [
      "name": site[composite.name], "summary": site[composite.summary], "address": "/compare/\(composite.id)",
      "isDemonstration": composite.isDemonstration,
    ]
  }
}
