import CityModel
import Hummingbird
import Platform

/// My matters: what I am asked now, what I filed, what I said; and who has read what I gave of myself.
enum MattersPage {
  static func show(_ site: Site) async throws -> Response {
    let matters = try await site.platform.matters(site.viewer)
    let page: Model = [
      "hasOpen": !matters.open.isEmpty, "open": matters.open.map { open($0, site) },
      "hasRows": !matters.own.isEmpty, "rows": matters.own.map { site.row($0, href: "/my/\($0.number)") },
      "hasGiven": !matters.opinions.isEmpty, "given": matters.opinions.map { given($0, site) },
      "hasPanels": !matters.panels.isEmpty, "panels": matters.panels.map { matter($0, site) },
    ]
    return site.page("cases/my", title: site.text("my.title"), page, section: "/my").unstored
  }

  static func readings(_ site: Site) async throws -> Response {
    let readings = try await site.platform.readingsOfMe(site.viewer)
    let page: Model = ["hasReadings": !readings.isEmpty, "readings": readings.map(site.reading)]
    return site.page("cases/readings", title: site.text("my.readingsTitle"), page, section: "/my").unstored
  }

  private static func open(_ open: MattersView.OpenActivity, _ site: Site) -> Model {
    matter(open.matter, site).merging([
      "openHref": "/reports/\(open.matter.number.percentEncoded)/\(open.kind.rawValue)",
      "openText": site.text("\(open.kind.rawValue).open"),
    ]) { _, new in new }
  }

  private static func given(_ given: MattersView.GivenOpinion, _ site: Site) -> Model {
    let opinion = site.opinions([given.opinion]).first ?? [:]
    return matter(given.matter, site).merging(["opinions": [opinion]]) { _, new in new }
  }

  private static func matter(_ matter: MattersView.Matter, _ site: Site) -> Model {
    [
      "number": matter.number, "href": "/reports/\(matter.number.percentEncoded)",
      "procedureName": matter.procedure.name[site.language], "category": matter.category.name[site.language],
      "stage": matter.stage.name[site.language], "outcome": matter.stage.outcome.rawValue,
    ]
  }
}

extension Site {
  /// That somebody read a personal answer: in which role, why and when. Names of staff are not shown.
  func reading(_ reading: ReadingView) -> Model {
    let who = [reading.role?.name, reading.agency?.name].compactMap { $0?[language] }.joined(separator: " · ")
    return [
      "number": reading.number, "label": reading.label[language], "purpose": reading.purpose,
      "who": who.isEmpty ? text("my.formerStaff") : who, "at": time(reading.at), "atISO": machineTime(reading.at),
    ]
  }
}
