import CityModel
import Platform

/// A person's work, the earliest due first.
struct DeskPage {
  let desk: Desk
  let stage: ID<Stage>?
  let page: Int
  let site: Site

  var model: Model {
    [
      "isFiltered": stage != nil, "counts": desk.counts.map(count), "hasRows": !desk.rows.isEmpty,
      "rows": desk.rows.map { site.row($0, href: "/desk/cases/\($0.number)") },
    ].merging(site.pager(page: page, hasMore: desk.hasMore, address: address)) { one, _ in one }
  }

  private func count(_ count: Desk.StageCount) -> Model {
    [
      "stageName": count.stage.name[site.language], "count": count.count, "isChosen": count.stage.id == stage,
      "href": "/desk?stage=\(count.stage.id.text.percentEncoded)",
      "overdue": count.overdue > 0 ? site.text("desk.overdueHere", ["n": String(count.overdue)]) : false,
    ]
  }

  private func address(_ page: Int) -> String {
    "/desk?" + (stage.map { "stage=\($0.text.percentEncoded)&" } ?? "") + "page=\(page)"
  }
}
