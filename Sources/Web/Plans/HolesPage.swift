import Checkup
import CityModel
import Hummingbird
import Platform

/// Every hole of the chain from problem to verdict, kind by kind, with its count.
enum HolesPage {
  static func show(_ site: Site) async throws -> Response {
    let lists = try await site.platform.checkup().holeLists(in: site.pack)
    return site.page(
      "plans/holes", title: site.text("hole.title"), ["holes": lists.map { list($0, site) }], section: "/checkup")
  }

  static func list(_ list: HoleList, _ site: Site) -> Model {
    [
      "kind": list.kind.rawValue, "name": site.text("hole.\(list.kind.rawValue)"),
      "count": site.number(list.places.count), "all": site.number(list.whole), "most": list.whole,
      "part": list.places.count, "items": list.places.map { item($0, site) }, "hasItems": !list.places.isEmpty,
    ]
  }

  private static func item(_ place: HoleList.Place, _ site: Site) -> Model {
    switch place {
    case .problem(let id):
      ["id": id.text, "title": site.pack.problem(id).map { site[$0.title] } ?? "", "address": "/problems/\(id)"]
    case .cause(let id):
      ["id": id.text, "title": site.pack.cause(id).map { site[$0.title] } ?? "", "address": false]
    case .measure(let id):
      ["id": id.text, "title": site.pack.measure(id).map { site[$0.title] } ?? "", "address": "/measures/\(id)"]
    case .link(let link): against(link, site)
    }
  }

  /// The problem's indicators, and the measure that says not to chase them.
  private static func against(_ link: Link, _ site: Site) -> Model {
    let problem = site.pack.problem(ID(link.from))
    let names = (problem?.indicators ?? []).compactMap(site.pack.indicator).map { site[$0.name] }
    return [
      "id": "\(link.from) → \(link.to)",
      "title": site.text(
        "hole.against",
        [
          "problem": problem.map { site[$0.title] } ?? link.from,
          "indicators": names.joined(separator: site.text("plan.comma")),
          "measure": site.pack.measure(ID(link.to)).map { site[$0.title] } ?? link.to,
        ]),
      "address": "/problems/\(link.from)",
    ]
  }
}
