import CityModel
import HTTPTypes
import Hummingbird
import Platform

/// What the viewer's agency has to report by when, and what waits for the viewer's approval.
enum FigureDeskPage {
  static func show(_ site: Site) async throws -> Response {
    let said = ["entered", "approved", "rejected", "locked", "opened", "same"].first { $0 == site.query["said"] ?? "" }
    return try await page(site, said: said.map { site.text("figures.said-\($0)") })
  }

  static func decide(_ site: Site) async throws -> Response {
    let approve = site.typed["verdict"] == "approve"
    let chosen = site.form.fields.keys.filter { $0.hasPrefix("figure-") }.sorted().map { String($0.dropFirst(7)) }
    return try await doing(site, said: approve ? "approved" : "rejected") {
      try await site.platform.decideFigures(
        chosen.map { ID($0) }, approve: approve, reason: site.typed["reason"], viewer: site.viewer)
    }
  }

  static func lock(_ site: Site) async throws -> Response {
    let isLocked = site.typed["lock"] == "yes"
    return try await doing(site, said: isLocked ? "locked" : "opened") {
      try await site.platform.lockFigures(
        isLocked, agency: ID(site.typed["agency"]), period: site.typed["period"], reason: site.typed["reason"],
        viewer: site.viewer)
    }
  }

  private static func doing(_ site: Site, said: String, _ step: () async throws -> Void) async throws -> Response {
    do {
      try await step()
      return site.redirect(to: "/desk/figures?said=\(said)")
    } catch let refusal as Refusal where refusal.code.hasPrefix("figures.") {
      return try await page(site, problem: site.text(of: refusal), status: status(of: refusal))
    }
  }

  private static func page(
    _ site: Site, said: String? = nil, problem: String? = nil, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let desk = try await site.platform.figureDesk(site.viewer)
    return site.page(
      "figures/desk", title: site.text("figures.title"),
      model([
        "said": said, "problem": problem, "agency": site[desk.agency.name], "entersAny": desk.entersAny,
        "periods": desk.periods.map { period($0, site) }, "hasPeriods": !desk.periods.isEmpty,
        "waiting": desk.waiting.map { site.entry($0) }, "hasWaiting": !desk.waiting.isEmpty,
        "below": desk.below.map { ["id": $0.id.text, "name": site[$0.name]] }, "hasBelow": !desk.below.isEmpty,
      ]), status: status, section: "/desk"
    ).unstored
  }

  private static func period(_ row: FigureDesk.PeriodRow, _ site: Site) -> [String: Any] {
    let counts = FigureDesk.Duty.State.allCases.map { state in (state, row.duties.count { $0.state == state }) }
    return model([
      "period": site.period(row.period), "isLocked": row.isLocked,
      "address": "/desk/figures/entry?period=\(row.period.description.percentEncoded)",
      "picture": picture(row.duties.map(\.state), site),
      "counts": counts.filter { $0.1 > 0 }.map { state, count in
        ["state": state.rawValue, "word": site.text("figures.state-\(state.rawValue)"), "count": site.number(count)]
      },
      "duties": row.duties.map { duty in
        model([
          "name": site[duty.indicator.name], "state": duty.state.rawValue,
          "word": site.text("figures.state-\(duty.state.rawValue)"), "dueOn": duty.dueOn.map(site.day),
          "history": "/desk/figures/history/\(duty.indicator.id)/\(site.pack.city.region)",
        ])
      },
    ])
  }

  /// One square for each value, by its state; the table beside says the same.
  private static func picture(_ states: [FigureDesk.Duty.State], _ site: Site) -> String {
    let squares = states.sorted { $0.rank < $1.rank }.enumerated().map { place, state in
      "<rect class=\"figure-\(state.rawValue)\" x=\"\(place * 14)\" y=\"1\" width=\"12\" height=\"12\" rx=\"2\"/>"
    }
    let width = max(14, states.count * 14)
    return
      "<svg class=\"figure-squares\" viewBox=\"0 0 \(width) 14\" width=\"\(width)\" height=\"14\" aria-hidden=\"true\">"
      + squares.joined() + "</svg>"
  }
}

extension FigureDesk.Duty.State {
  fileprivate var rank: Int {
    switch self {
    case .approved: 0
    case .entered: 1
    case .due: 2
    case .rejected: 3
    case .late: 4
    }
  }
}

extension Site {
  /// An entry as a row: the value, what it replaced, who and when.
  func entry(_ figure: FigureView) -> [String: Any] {
    model([
      "id": figure.id.text, "name": figure.indicator.map { self[$0.name] },
      "unit": figure.indicator.map { self[$0.unit] },
      "region": figure.region.map { self[$0.name] }, "period": period(figure.period),
      "value": figure.value.map(value) ?? text("figure.not-found"), "before": figure.before.map(value),
      "source": figure.source.map { self[$0.title] }, "grade": figure.source.map { text("grade.\($0.grade.rawValue)") },
      "note": figure.note, "hasEvidence": figure.hasEvidence, "agency": figure.agency.map { self[$0.name] },
      "enteredBy": figure.enteredBy, "enteredAt": time(figure.enteredAt), "state": figure.state.rawValue,
      "word": text("figures.state-\(figure.state.rawValue)"), "reason": figure.reason, "decidedBy": figure.decidedBy,
      "decidedAt": figure.decidedAt.map(time), "isOwn": figure.isOwn,
      "history": figure.indicator.flatMap { indicator in
        figure.region.map { "/desk/figures/history/\(indicator.id)/\($0.id)" }
      },
    ])
  }
}
