import Checkup
import CityModel
import Foundation
import Testing

@testable import Platform

/// A measure's plan as offices enter it: who may, who must not, and what every page then reads.
@Suite struct PlanTests {
  @Test("an office is named by one and accepts by another; only then does it own the measure")
  func owning() async throws {
    try await Town.visit { town in
      let leader = try await town.account("leader", "leader", "office")
      let worker = try await town.account("worker", "worker", "works")
      let clerk = try await town.account("clerk", "checker", "desk")
      #expect(try await town.code { try await $0.acceptPlan(of: "M1.2", viewer: worker) } == "plan.nothing-to-accept")
      #expect(try await town.enter(.owner, ["agency": "works"], "M1.2", worker) == "plan.not-leading")
      #expect(try await town.enter(.term, ["term": "2027"], "M1.2", worker) == "plan.not-yours")
      #expect(try await town.enter(.owner, ["agency": "nobody"], "M1.2", leader) == "agency:plan.not-a-choice")
      #expect(try await town.enter(.owner, ["agency": "works"], "M1.2", leader) == "entered")
      #expect(try await town.platform.currentPack().measure("M1.2")?.owner == nil)
      #expect(try await town.code { try await $0.acceptPlan(of: "M1.2", viewer: clerk) } == "plan.nothing-to-accept")
      #expect(try await town.code { try await $0.acceptPlan(of: "M1.2", viewer: worker) } == "ok")
      #expect(try await town.platform.currentPack().measure("M1.2")?.owner == "works")
      #expect(try await town.enter(.term, ["term": "2027-06"], "M1.2", worker) == "entered")
      #expect(try await town.enter(.budget, ["budget": "1250.5"], "M1.2", worker) == "entered")
      let measure = try #require(try await town.platform.currentPack().measure("M1.2"))
      #expect(measure.deadline == .month(year: 2027, month: 6) && measure.budgetYuan == 1250.5)
      let view = try await town.platform.plan(of: "M1.2", viewer: worker)
      #expect(view.entries.map(\.part) == ["budget", "term", "acceptance", "owner"])
      #expect(view.entries.map(\.by) == ["worker", "worker", "worker", "leader"])
      let holes = try await town.platform.checkup().holes
      #expect(!holes.withoutOwner.contains("M1.2") && holes.withoutPrediction.contains("M1.2"))
    }
  }

  @Test("who named the office cannot accept for it, though they work there")
  func ownEntry() async throws {
    try await Town.visit { town in
      let leader = try await town.account("leader", "leader", "office")
      let other = try await town.account("other", "leader", "office")
      #expect(try await town.enter(.owner, ["agency": "office"], "M1.2", leader) == "entered")
      #expect(try await town.code { try await $0.acceptPlan(of: "M1.2", viewer: leader) } == "plan.own-entry")
      #expect(try await town.code { try await $0.acceptPlan(of: "M1.2", viewer: other) } == "ok")
    }
  }

  @Test("a prediction is sealed by somebody else before it begins, and then judged like the pack's own")
  func sealing() async throws {
    try await Town.visit { town in
      let leader = try await town.account("leader", "leader", "office")
      let other = try await town.account("other", "leader", "office")
      let fields = [
        "indicator": "forest-cover", "region": "990100", "starts": "2026-09-01", "baseline": "2026-08",
        "judged": "2026-10", "low": "1", "expected": "2", "high": "3", "method": "比较两期",
      ]
      let wrong = fields.merging(["low": "4", "baseline": "2026-09", "starts": "soon"]) { _, new in new }
      #expect(try await town.enter(.prediction, wrong, "M1.2", leader) == "starts:plan.bad-day")
      let crossed = fields.merging(["low": "4", "judged": "2026-08"]) { _, new in new }
      #expect(
        try await town.enter(.prediction, crossed, "M1.2", leader)
          == "expected:plan.bad-interval judged:plan.bad-judged")
      #expect(try await town.enter(.prediction, fields, "M1.2", leader) == "entered")
      #expect(try await town.code { try await $0.sealPlan(of: "M1.2", viewer: leader) } == "plan.own-entry")
      #expect(try await town.code { try await $0.sealPlan(of: "M1.2", viewer: other) } == "ok")
      #expect(try await town.code { try await $0.sealPlan(of: "M1.2", viewer: other) } == "plan.nothing-to-seal")
      let judged = try #require(try await town.platform.measure("M1.2").judged.first)
      #expect(judged.seal != nil && judged.prediction.id == "office-1")
      // A later one does not take the place of what is sealed; publishing anew seals nothing that waits.
      #expect(try await town.enter(.prediction, fields, "M1.2", leader) == "entered")
      _ = try await town.publish { _ in }
      let seals = try await town.platform.measure("M1.2").judged.map { $0.seal != nil }
      #expect(seals == [true, false])
      try town.set("2026-09-01T09:00:00+08:00")
      #expect(try await town.code { try await $0.sealPlan(of: "M1.2", viewer: other) } == "plan.begun")
    }
  }

  @Test("a rule raises a problem; who leads accepts it or turns it down, and the last word counts")
  func raised() async throws {
    try await Town.visit(editing: behind) { town in
      let leader = try await town.account("leader", "leader", "office")
      let clerk = try await town.account("clerk", "checker", "desk")
      let raised = try await town.platform.raised()
      #expect(raised.map(\.problem.rule.id) == ["slow-forest"] && raised[0].decision == nil)
      #expect(abs(raised[0].problem.distance - 10.26) < 1e-9)
      func decide(_ accepts: Bool, _ reason: String, _ viewer: Viewer) async throws -> String {
        try await town.code {
          try await $0.decide("slow-forest", in: "990100", accepts: accepts, reason: reason, viewer: viewer)
        }
      }
      #expect(try await decide(true, "x", clerk) == "plan.not-leading")
      #expect(try await decide(true, " ", leader) == "form.invalid")
      #expect(try await decide(true, "属实", leader) == "ok")
      #expect(try await decide(false, "口径不同", leader) == "ok")
      let decision = try #require(try await town.platform.raised().first?.decision)
      #expect(!decision.isAccepted && decision.reason == "口径不同" && decision.role?.id == "leader")
    }
  }

  @Test("a term that has gone by without an effect stands on the leader's page")
  func lapsed() async throws {
    try await Town.visit { town in
      #expect(try await town.platform.leader().lapsed.isEmpty)
      try town.set("2027-01-01T09:00:00+08:00")
      let view = try await town.platform.leader()
      #expect(view.lapsed.map(\.id) == ["M1.1"])
      #expect(view.doing.map(\.measure.id) == ["M1.1"])
      #expect(view.holes.first { $0.kind == .measureWithoutOwner }?.places == [.measure("M1.2")])
    }
  }
}

/// The example with less forest than its province.
@Sendable private func behind(_ files: inout [String: String]) {
  files["observations/study.csv"] = files["observations/study.csv"]?
    .replacing("E01,forest-cover,990100,2022-12-31,=,63,", with: "E01,forest-cover,990100,2022-12-31,=,30,")
}

extension Town {
  fileprivate func enter(
    _ part: PlanPart, _ fields: [String: String], _ measure: ID<Measure>, _ viewer: Viewer
  ) async throws -> String {
    do {
      let answers = try pack(platform).guards(of: measure, at: part).map { ($0.id, $0.passes[0].values) }
      let typed = PlanTyped(
        part: part, fields: fields, answers: Dictionary(answers) { first, _ in first }, reason: "")
      guard case .entered = try await platform.enterPlan(typed, of: measure, viewer: viewer) else { return "held" }
      return "entered"
    } catch let refusal as Refusal {
      let faults = refusal.faults.map { "\($0.field):\($0.code)" }.joined(separator: " ")
      return faults.isEmpty ? refusal.code : faults
    }
  }

  private func pack(_ platform: Platform) throws -> Pack { try platform.pack() }

  fileprivate func code(_ body: (Platform) async throws -> Void) async throws -> String {
    do {
      try await body(platform)
      return "ok"
    } catch let refusal as Refusal {
      return refusal.code
    }
  }
}
