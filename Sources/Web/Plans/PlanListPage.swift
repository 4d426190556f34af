import CityModel
import Hummingbird
import Platform

/// The measures on the desk: what each still lacks, and which of them wait for the viewer.
enum PlanListPage {
  static func show(_ site: Site) async throws -> Response {
    let rows = try await site.platform.planRows(site.viewer)
    let mine = rows.filter { $0.rights.mayAccept || $0.rights.maySeal }
    let groups = site.pack.city.features.map { feature in
      [
        "name": site[feature.name],
        "rows": rows.filter { $0.measure.feature == feature.id }.map { row($0, site) },
      ] as Model
    }
    return site.page(
      "plans/plans", title: site.text("plan.list-title"),
      [
        "groups": groups.filter { !(($0["rows"] as? [Any]) ?? []).isEmpty }, "mine": mine.map { row($0, site) },
        "hasMine": !mine.isEmpty,
      ], section: "/desk"
    ).unstored
  }

  private static func row(_ row: PlanRow, _ site: Site) -> Model {
    let measure = row.measure
    let holes: [(String, Bool)] = [
      (site.text("measure.owner"), row.owner == nil), (site.text("measure.deadline"), measure.deadline == nil),
      (site.text("measure.budget"), measure.budgetYuan == nil),
      (site.text("plan.prediction"), measure.predictions.isEmpty),
    ]
    let missing = holes.filter(\.1).map(\.0)
    return model([
      "id": measure.id.text, "title": site[measure.title], "address": "/desk/measures/\(measure.id)",
      "owner": row.owner.map { site[$0.name] } ?? "—",
      "lacks": missing.isEmpty ? site.text("plan.lacks-none") : missing.joined(separator: site.text("plan.comma")),
      "isWhole": missing.isEmpty,
      "waits": row.rights.mayAccept
        ? site.text("plan.waits-accept") : row.rights.maySeal ? site.text("plan.waits-seal") : nil,
    ])
  }
}
