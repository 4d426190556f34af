import Casework
import Checkup
import CityModel
import Hummingbird
import Platform

/// One register: how its objects stand, where they lie, and the list of those that were asked for.
struct RegisterPage {
  let view: RegisterView
  let query: RegisterQuery
  let site: Site

  static func show(_ site: Site) async throws -> Response {
    let query = site.registerQuery
    let view = try await site.platform.register(ID(site.parameter("register")), query, viewer: site.viewer)
    let page = RegisterPage(view: view, query: query, site: site)
    return site.page("registers/register", title: site[view.register.name], page.model, section: "/checkup")
  }

  private var register: Register { view.register }
  private var address: String { site.address(of: register.id) }

  private var model: Model {
    [
      "name": site[register.name], "summary": site[register.summary], "address": address,
      "keepers": keepers, "role": site.pack.role(register.keeper.role).map { site[$0.name] } ?? "",
      "standard": view.standard.map { site[$0.name] } as Any? ?? false, "all": site.number(view.count.all),
      "isEmpty": view.count.all == 0, "empty": site.text("registers.empty", ["keeper": keepers]),
      "standings": site.standings(view.count, of: register.id), "words": site.words(view.count),
      "mayKeep": view.mayKeep, "entry": "/desk\(address)/new",
      "clauses": view.clauses.map(site.clause), "hasClauses": !view.clauses.isEmpty,
      "indicators": site.indicatorLinks(view.indicators), "hasIndicators": !view.indicators.isEmpty,
    ].merging(list) { one, _ in one }.merging(map) { one, _ in one }
  }

  private var keepers: String {
    view.keepers.map { site[$0.name] }.joined(separator: site.text("registers.comma"))
  }

  private var list: Model {
    let chosen = query.standing.map { site.text("registers.standing-\($0.rawValue)") }
    return [
      "rows": view.rows.map(site.objectRow), "hasRows": !view.rows.isEmpty, "asked": chosen ?? false,
      "text": query.text, "standingOptions": standingOptions, "regionOptions": regionOptions,
      "hasRegions": register.place != nil,
      "next": view.next.map { link(after: $0) } ?? false, "isLater": query.after != nil,
      "first": link(after: nil), "csv": "\(address)/objects.csv\(queryText(after: nil))",
      "geojson": register.place == nil ? false : "\(address)/objects.geojson\(queryText(after: nil))",
    ]
  }

  private var standingOptions: [Model] {
    ObjectStanding.allCases.map { standing in
      [
        "optionValue": standing.rawValue, "optionName": site.text("registers.standing-\(standing.rawValue)"),
        "checked": standing == query.standing,
      ]
    }
  }

  private var regionOptions: [Model] {
    view.byRegion.map { region, count in
      [
        "optionValue": region.id.text, "optionName": "\(site[region.name]) (\(site.number(count.all)))",
        "checked": region.id == query.region,
      ]
    }
  }

  private var map: Model {
    let counts = view.byRegion.map { region, count -> Model in
      [
        "regionName": site[region.name], "regionAddress": "\(address)?region=\(region.id.text.percentEncoded)",
        "counts": ObjectStanding.allCases.map { ["n": site.number(count[$0])] },
      ]
    }
    return [
      "hasMap": !view.located.isEmpty, "picture": ObjectMap(rows: view.located, site: site).svg,
      "mapNote": site.text(site.platform.mapApproval == nil ? "registers.map-plain" : "registers.map-approved"),
      "hasCounts": !counts.isEmpty, "counts": counts,
      "standingNames": ObjectStanding.allCases.map { standing in
        ["standing": standing.rawValue, "standingName": site.text("registers.standing-\(standing.rawValue)")]
      },
    ]
  }

  private func link(after cursor: ObjectCursor?) -> String { address + queryText(after: cursor) + "#list" }

  private func queryText(after cursor: ObjectCursor?) -> String {
    let pairs = [
      ("region", query.region?.text), ("standing", query.standing?.rawValue),
      ("text", query.text.isEmpty ? nil : query.text), ("after", cursor?.text),
    ].compactMap { name, value in value.map { "\(name)=\($0.percentEncoded)" } }
    return pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
  }
}

extension Site {
  /// What the address asks of a register; what is no region or standing asks nothing.
  var registerQuery: RegisterQuery {
    RegisterQuery(
      region: query["region"].flatMap { pack.region(ID($0))?.id },
      standing: query["standing"].flatMap(ObjectStanding.init(rawValue:)), text: query["text"] ?? "",
      after: query["after"].flatMap(ObjectCursor.init))
  }
}
