import Checkup
import CityModel
import Platform

/// What the page of comparisons is asked for. What is not asked, or cannot be, is chosen so that most can be compared.
struct CompareQuery {
  let level: ID<Region>
  let levels: [ID<Region>]
  /// The choice of indicators: each with the number of regions that may be compared by it.
  let comparable: [(indicator: Indicator, count: Int)]
  let indicator: ID<Indicator>?
  let period: Period?
  let rule: Composite.PeriodRule

  init(_ site: Site) async throws {
    let levels = site.pack.levels
    let asked = site.query["level"].map { ID<Region>($0) }
    self.levels = levels
    level = asked.flatMap { levels.contains($0) ? $0 : nil } ?? levels.first ?? site.pack.city.region
    comparable = try await site.platform.comparable(under: level)
    let named = site.query["indicator"].flatMap { site.pack.indicator(ID($0)) }
    indicator =
      named?.id
      ?? comparable.enumerated().max { ($0.element.count, -$0.offset) < ($1.element.count, -$1.offset) }?
      .element.indicator.id
    period = site.query["period"].flatMap { $0.isEmpty ? nil : Period($0) }
    rule = site.query["near"] == "1" ? .near : .same
  }

  /// The query that asks the same again.
  var text: String {
    let period = period.map { "&period=\($0.description.percentEncoded)" } ?? ""
    let near = rule == .near ? "&near=1" : ""
    return "level=\(level.text.percentEncoded)&indicator=\((indicator?.text ?? "").percentEncoded)\(period)\(near)"
  }

  func ranking(_ site: Site) async throws -> PeerRanking? {
    guard let indicator else { return nil }
    return try await site.platform.peerRanking(of: indicator, under: level, at: period, rule: rule)
  }
}
