import CityModel
import Foundation
import Platform

/// The public list of reports, and the counts by region beside the map.
struct ReportListPage {
  let list: PublicCaseList
  let query: PublicCaseQuery
  let regions: [Region]
  let site: Site

  var model: Model {
    [
      "id": list.procedure.id.text, "procedureName": list.procedure.name[site.language],
      "filters": [
        filter("service", "cases.service", services.map { ($0.id.text, $0.name) }, query.service?.text),
        filter("category", "cases.category", categories.map { ($0.id.text, $0.name) }, query.category?.text),
        filter("region", "cases.region", regions.map { ($0.id.text, $0.name) }, query.region?.text),
        outcomeFilter,
      ],
      "hasRows": !list.rows.isEmpty,
      "rows": list.rows.map { site.row($0, href: "/reports/\($0.number)") },
    ].merging(pager) { one, _ in one }
  }

  /// Services about what people do are not offered: their reports are not in the list.
  private var services: [Service] { list.procedure.services.filter { !$0.isConduct } }

  private var categories: [CityModel.Category] {
    let shown = Set(services.map(\.id))
    return list.procedure.categories.filter { shown.contains($0.service) }
  }

  private func filter(_ name: String, _ label: String, _ options: [(String, LocalizedText)], _ chosen: String?) -> Model
  {
    [
      "filterName": name, "filterLabel": site.text(label),
      "options": options.map { id, text -> Model in
        ["optionValue": id, "optionName": text[site.language], "checked": id == chosen]
      },
    ]
  }

  private var outcomeFilter: Model {
    [
      "filterName": "outcome", "filterLabel": site.text("cases.outcome"),
      "options": Stage.Outcome.allCases.map { outcome -> Model in
        [
          "optionValue": outcome.rawValue, "optionName": site.text(outcome.textKey),
          "checked": outcome == query.outcome,
        ]
      },
    ]
  }

  private var pager: Model {
    site.pager(page: query.page, hasMore: list.hasMore) { page in
      let chosen = [
        ("procedure", query.procedure.text), ("service", query.service?.text), ("category", query.category?.text),
        ("region", query.region?.text), ("outcome", query.outcome?.rawValue), ("page", String(page)),
      ]
      return "/reports?"
        + chosen.compactMap { name, value in value.map { "\(name)=\($0.percentEncoded)" } }.joined(separator: "&")
    }
  }
}

extension Stage.Outcome {
  var textKey: String {
    switch self {
    case .open: "cases.outcomeOpen"
    case .done: "cases.outcomeDone"
    case .notDone: "cases.outcomeNotDone"
    case .declined: "cases.outcomeDeclined"
    }
  }
}

extension Site {
  func pager(page: Int, hasMore: Bool, address: (Int) -> String) -> Model {
    [
      "hasPager": page > 1 || hasMore, "previous": page > 1 ? address(page - 1) : false,
      "next": hasMore ? address(page + 1) : false, "pageText": text("cases.pageNumber", ["n": String(page)]),
    ]
  }
}
