import CityModel
import Hummingbird
import Platform

extension ReportListPage {
  static func show(_ site: Site) async throws -> Response {
    let query = try site.caseQuery()
    let page = ReportListPage(
      list: try await site.platform.publicCases(query), query: query, regions: site.caseRegions, site: site)
    return site.page("cases/reports", title: site.text("cases.reportsTitle"), page.model, section: "/services")
  }
}

extension Site {
  /// The procedure asked for, or the first one of the city.
  func askedProcedure() throws -> Procedure {
    let asked = query["procedure"].flatMap { $0.isEmpty ? nil : pack.procedure(ID($0)) }
    guard let procedure = asked ?? pack.procedures.first else { throw Refusal("page.not-found") }
    return procedure
  }

  /// The filters of the address. What names nothing is no filter.
  func caseQuery() throws -> PublicCaseQuery {
    let procedure = try askedProcedure()
    return PublicCaseQuery(
      procedure: procedure.id, service: procedure.service(ID(query["service"] ?? ""))?.id,
      category: procedure.category(ID(query["category"] ?? ""))?.id, region: pack.region(ID(query["region"] ?? ""))?.id,
      outcome: Stage.Outcome(rawValue: query["outcome"] ?? ""), page: max(1, Int(query["page"] ?? "") ?? 1))
  }

  /// Where reports can lie: the divisions of the city that are in force.
  var caseRegions: [Region] {
    pack.regions.filter { $0.kind == .division && $0.parent == pack.city.region && $0.validTo == nil }
  }
}
