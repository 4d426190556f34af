import CityModel
import HTTPTypes
import Hummingbird
import Platform

/// When the viewer is away, who stands in for them, and for whom they stand in.
enum AbsencePage {
  static func show(_ site: Site) async throws -> Response {
    let said = ["set": "absence.saidSet", "ended": "absence.saidEnded"][site.query["said"] ?? ""]
    return try await page(site, said: said.map { site.text($0) })
  }

  static func set(_ site: Site) async throws -> Response {
    do {
      try await site.platform.setAbsence(
        from: CalendarDay(site.typed["first"]), to: CalendarDay(site.typed["last"]),
        deputy: ID(site.typed["deputy"]), viewer: site.viewer)
      return site.redirect(to: "/my/absence?said=set")
    } catch let refusal as Refusal where refusal.code.hasPrefix("absence.") {
      return try await page(site, problem: site.text(of: refusal), status: status(of: refusal))
    }
  }

  static func end(_ site: Site) async throws -> Response {
    try await site.platform.endAbsence(site.typed["absence"], viewer: site.viewer)
    return site.redirect(to: "/my/absence?said=ended")
  }

  private static func page(
    _ site: Site, said: String? = nil, problem: String? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let view = try await site.platform.absences(site.viewer)
    let page: Model = [
      "said": said ?? false, "problem": problem ?? false, "hasOwn": !view.own.isEmpty,
      "own": view.own.map { row($0, site) }, "hasOthers": !view.deputised.isEmpty,
      "others": view.deputised.map { row($0, site) }, "hasDeputies": !view.deputies.isEmpty,
      "deputies": view.deputies.map {
        ["value": $0.person.text, "name": $0.name, "isChosen": $0.person.text == site.typed["deputy"]] as Model
      }, "first": site.typed["first"], "last": site.typed["last"],
    ]
    return site.page("absence/absence", title: site.text("absence.title"), page, status: status, section: "/desk")
      .unstored
  }

  private static func row(_ absence: AbsenceView, _ site: Site) -> Model {
    let name = absence.name ?? site.text("absence.somebody")
    return [
      "absenceID": absence.id, "name": name, "deputy": site.text("absence.deputyIs", ["name": name]),
      "days": site.text("absence.days", ["first": site.day(absence.first), "last": site.day(absence.last)]),
      "isNow": absence.isNow,
    ]
  }
}
