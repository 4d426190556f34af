import CityModel
import HTTPTypes
import Hummingbird
import Platform

/// Running cases whose procedure was published anew: what moving would change, and moving them.
struct MovesPage {
  let cases: [MovableCase]
  let site: Site

  static func show(_ site: Site) async throws -> Response { try await page(site) }

  /// Moves one case, or all that stand in the same place and for which the same changes.
  static func move(_ site: Site) async throws -> Response {
    let cases = try await site.platform.movable(site.viewer)
    let like = cases.first { $0.number == site.typed["like"] }
    let chosen =
      site.typed["which"] == "all"
      ? cases.filter { $0.likeness == like?.likeness } : cases.filter { $0.number == site.typed["which"] }
    let stage = site.typed["stage"].isEmpty ? nil : ID<Stage>(site.typed["stage"])
    var moved = 0
    do {
      for one in chosen {
        try await site.platform.move(
          one.number, to: stage, reason: site.typed["reason"], packVersion: site.typed["version"], viewer: site.viewer)
        moved += 1
      }
    } catch let refusal as Refusal where refusal.code != "move.not-leading" {
      let problem = refusal.code == "form.invalid" ? site.text("moves.noReason") : site.text(of: refusal)
      return try await page(site, problem: problem, status: status(of: refusal))
    }
    return site.redirect(to: "/desk/moves?said=\(moved)")
  }

  private static func page(
    _ site: Site, problem: String? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let page = MovesPage(cases: try await site.platform.movable(site.viewer), site: site)
    let said = site.query["said"].flatMap(Int.init).map { site.text("moves.done", ["n": String($0)]) }
    let model = page.model.merging(["problem": problem ?? false, "said": said ?? false]) { one, _ in one }
    return site.page("desk/moves", title: site.text("moves.title"), model, status: status, section: "/desk").unstored
  }

  private var model: Model {
    var groups: [MovableCase.Likeness: [MovableCase]] = [:]
    var order: [MovableCase.Likeness] = []
    for one in cases {
      if groups[one.likeness] == nil { order.append(one.likeness) }
      groups[one.likeness, default: []].append(one)
    }
    let shown = order.enumerated().compactMap { number, key in groups[key].map { group(number, $0) } }
    return ["hasGroups": !shown.isEmpty, "groups": shown]
  }

  private func group(_ number: Int, _ members: [MovableCase]) -> Model {
    let first = members[0]
    return [
      "groupID": String(number + 1), "procedure": first.procedure.name[site.language],
      "stage": first.stage.name[site.language], "from": String(first.packVersion.prefix(12)),
      "to": String(first.newPackVersion.prefix(12)), "version": first.newPackVersion, "like": first.number,
      "all": site.text("moves.all", ["n": String(members.count)]), "several": members.count > 1,
      "changes": changes(first), "hasChanges": !changes(first).isEmpty,
      "mustLeave": !first.keepsStage,
      "stages": first.stages.map { ["value": $0.id.text, "name": $0.name[site.language]] },
      "members": members.map(member),
    ]
  }

  private func member(_ one: MovableCase) -> Model {
    [
      "number": one.number, "category": one.category.name[site.language], "filed": site.day(one.filed),
      "href": "/desk/cases/\(one.number)", "hasAnswers": !one.lostAnswers.isEmpty,
      "answers": site.answers(one.lostAnswers),
    ]
  }

  /// One row for each kind of change that there is.
  private func changes(_ one: MovableCase) -> [Model] {
    let kinds: [(String, [LocalizedText])] = [
      ("gained", one.named.gained), ("lost", one.named.lost), ("newStages", one.named.newStages),
      ("goneStages", one.named.goneStages), ("changedStages", one.named.changedStages),
      ("gainedActions", one.named.gainedActions), ("lostActions", one.named.lostActions),
    ]
    return kinds.filter { !$0.1.isEmpty }.map { kind, names in
      ["kind": site.text("moves.\(kind)"), "names": site.list(names)]
    }
  }
}
