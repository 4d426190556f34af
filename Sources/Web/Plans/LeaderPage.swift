import Checkup
import CityModel
import struct Documents.Bar
import Hummingbird
import Platform

/// The leader's page: what falls short most, what is being done, what worked, what was promised and not done.
enum LeaderPage {
  private static let mostShown = 10

  static func show(_ site: Site) async throws -> Response {
    let view = try await site.platform.leader()
    let shown = view.shortfalls.prefix(mostShown)
    let isLeader = site.session?.account.role?.leads == true
    let verdicts = verdictCounts(view.judged, site)
    return site.page(
      "plans/leader", title: site.text("leader.title"),
      model([
        "today": site.text("leader.today", ["day": site.day(view.today)]),
        "shortfalls": shown.enumerated().map { shortfall($0.element, $0.offset + 1, site) },
        "hasShortfalls": !shown.isEmpty, "chart": chart(Array(shown), site),
        "unjudged": site.text("leader.unjudged", ["count": site.number(view.unjudged)]),
        "more": view.shortfalls.count > mostShown
          ? site.text("leader.more", ["count": site.number(view.shortfalls.count - mostShown)]) : nil,
        "raised": view.raised.map { site.raised($0, mayDecide: isLeader) }, "hasRaised": !view.raised.isEmpty,
        "doing": view.doing.map { doing($0, site) }, "hasDoing": !view.doing.isEmpty, "verdicts": verdicts,
        "hasJudged": !view.judged.isEmpty, "level": 3, "judged": view.judged.map { VerdictPage.judged($0, site) },
        "lapsed": view.lapsed.map { lapsed($0, site) }, "hasLapsed": !view.lapsed.isEmpty,
        "holes": view.holes.map { HolesPage.list($0, site) }.filter { ($0["part"] as? Int ?? 0) > 0 },
      ]), section: "/leader")
  }

  /// Takes a decision on a problem that a rule raised.
  static func decide(_ site: Site) async throws -> Response {
    try await site.platform.decide(
      ID(site.typed["rule"]), in: ID(site.typed["region"]), accepts: site.typed["decision"] == "accept",
      reason: site.typed["reason"], viewer: site.viewer)
    return site.redirect(to: "/leader#raised")
  }

  private static func shortfall(_ one: Shortfall, _ rank: Int, _ site: Site) -> Model {
    site.comparison(one.comparison, of: one.reading.indicator).merging([
      "rank": site.number(rank), "name": site[one.reading.indicator.name],
      "address": "/indicators/\(one.reading.indicator.id)",
      "regionName": site.pack.region(one.reading.region).map { site[$0.name] } ?? "",
      "mine": one.reading.newest?.value.map { site.value($0) } ?? "", "unitName": site[one.reading.indicator.unit],
      "share": one.share.map { site.number($0 * 100) + " %" } ?? "—",
    ]) { _, new in new }
  }

  private static func chart(_ all: [Shortfall], _ site: Site) -> String? {
    let bars = all.compactMap { one -> Bar? in
      guard let share = one.share else { return nil }
      let region = site.pack.region(one.reading.region).map { site[$0.name] } ?? ""
      let look: Bar.Look = one.comparison.comparability == .same ? .own : .judged
      return Bar(
        name: "\(site[one.reading.indicator.name]) · \(region) · \(site.benchmarkName(one.comparison.benchmark))",
        value: share * 100, label: site.number(share * 100) + " %", look: look)
    }
    guard !bars.isEmpty else { return nil }
    return barChart(
      id: "shortfalls", title: site.text("leader.chart"),
      description: bars.map { "\($0.name): \($0.label)" }.joined(separator: "; "), bars: bars)
  }

  private static func doing(_ one: LeaderView.Doing, _ site: Site) -> Model {
    model([
      "id": one.measure.id.text, "title": site[one.measure.title], "address": "/measures/\(one.measure.id)",
      "owner": one.owner.map { site[$0.name] }, "term": one.measure.deadline.map { site.period($0) },
      "budget": one.measure.budgetYuan.map { site.yuan($0) },
      "procedures": one.procedures.map { count in
        [
          "name": site[count.procedure.name], "address": "/services/\(count.procedure.id)/board",
          "cases": site.text("leader.cases", ["open": site.number(count.open), "ended": site.number(count.ended)]),
        ]
      }, "hasProcedures": !one.procedures.isEmpty,
    ])
  }

  private static func lapsed(_ measure: Measure, _ site: Site) -> Model {
    [
      "id": measure.id.text, "title": site[measure.title], "address": "/measures/\(measure.id)",
      "term": measure.deadline.map { site.period($0) } ?? "",
      "owner": measure.owner.flatMap(site.pack.agency).map { site[$0.name] } ?? site.text("measure.not-entered"),
    ]
  }

  private static func verdictCounts(_ judged: [JudgedPrediction], _ site: Site) -> [Model] {
    ["reached", "partly", "not", "cannot-tell", "not-yet"].map { word in
      [
        "name": site.text("verdictword.\(word)"),
        "count": site.number(judged.count { $0.verdict.word == word }),
      ]
    }
  }
}

extension Site {
  /// A raised problem with its comparison and what was decided on it.
  func raised(_ view: RaisedView, mayDecide: Bool) -> Model {
    let problem = view.problem
    return comparison(problem.comparison, of: problem.indicator).merging(
      model([
        "rule": problem.rule.id.text, "region": problem.region.text,
        "regionName": pack.region(problem.region).map { self[$0.name] } ?? problem.region.text,
        "title": self[problem.rule.title], "why": self[problem.rule.reason], "name": self[problem.indicator.name],
        "address": "/indicators/\(problem.indicator.id)",
        "mine": problem.comparison.figure.value.map { value($0) } ?? "", "unitName": self[problem.indicator.unit],
        "known": problem.known.map { ["id": $0.id.text, "title": self[$0.title], "address": "/problems/\($0.id)"] },
        "hasKnown": !problem.known.isEmpty, "mayDecide": mayDecide,
        "state": view.decision.map { text($0.isAccepted ? "raised.accepted" : "raised.turned-down") }
          ?? text("raised.proposed"), "isProposed": view.decision == nil,
        "decided": view.decision.map { decision in
          text(
            "raised.decided",
            [
              "day": day(decision.day), "role": decision.role.map { self[$0.name] } ?? "—",
              "reason": decision.reason,
            ])
        },
      ])
    ) { _, new in new }
  }
}
