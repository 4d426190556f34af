import CityModel
import Platform

/// A person's work, the earliest due first.
struct DeskPage {
  let desk: Desk
  let stage: ID<Stage>?
  let page: Int
  /// Messages that did not, or perhaps did not, arrive.
  let troubled: Int
  let mayMove: Bool
  let site: Site

  var model: Model {
    [
      "mayMove": mayMove, "isFiltered": stage != nil, "counts": desk.counts.map(count), "hasRows": !desk.rows.isEmpty,
      "said": site.query["said"] == "stood-back" ? site.text("desk.stoodBack") : false,
      "troubled": troubled > 0 ? site.text("messages.troubledHere", ["n": String(troubled)]) : false,
      "filable": filable.map { ["fileHref": "/services/\($0.id)/report", "fileName": $0.name[site.language]] },
      "rows": desk.rows.map { site.row($0, href: "/desk/cases/\($0.number)") },
    ].merging(site.pager(page: page, hasMore: desk.hasMore, address: address)) { one, _ in one }
  }

  /// What nobody but the holders of this role may file.
  private var filable: [Procedure] { site.pack.procedures.filter { $0.opensBy != .anyone && site.mayFile($0) } }

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
