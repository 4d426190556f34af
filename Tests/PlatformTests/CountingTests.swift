import Casework
import CityModel
import Storage
import Testing

@testable import Platform

/// Who keeps the roll of a vote and prints codes: who may count, in their own right or as a deputy.
@Suite struct CountingTests {
  @Test("A deputy of who counts sees the roll and enters ballots, and the ballot names both")
  func deputy() async throws {
    try await Town.visit { town in
      let report = try await town.trialAtPanel()
      let dee = try await town.account("dee", "dispatcher", "desk")
      let che = try await town.account("che", "checker", "desk")
      try await town.platform.setAbsence(
        from: CalendarDay("2026-08-03"), to: CalendarDay("2026-08-09"), deputy: try #require(che.account).person,
        viewer: dee)
      try await town.force(report.number, to: "voting")
      guard case .vote(let vote) = try await town.platform.caseView(report.number, viewer: che).activity else {
        throw Refusal("test.no-vote")
      }
      #expect(vote.roll?.map(\.unit) == ["101", "102", "103"])
      try await town.platform.enterBallot(report.number, unit: "101", choice: .yes, viewer: che)
      let running = try await town.platform.running(number: report.number)
      let given = try await town.platform.store.contributions.all(running.activity("voting"))
      #expect(given.map { $0.enteredBy?.text } == ["person-che"])
      #expect(given.map { String(decoding: $0.bytes, as: UTF8.self) }.allSatisfy { $0.contains("person-dee") })
    }
  }

  @Test("Where only the assigned agency counts, others who hold the role do not")
  func assignedAgency() async throws {
    try await Town.visit(editing: countedByWorks) { town in
      let report = try await town.trialAtPanel()
      try await town.force(report.number, to: "voting")
      let checker = try town.viewer("checker@works")
      #expect(
        try await refusal {
          try await town.platform.enterBallot(report.number, unit: "101", choice: .yes, viewer: checker)
        } == "case.not-your-role")
      guard case .vote(let vote) = try await town.platform.caseView(report.number, viewer: checker).activity else {
        throw Refusal("test.no-vote")
      }
      #expect(vote.roll == nil)
    }
  }
}

private func countedByWorks(_ files: inout [String: String]) {
  files["procedures/trial.yaml"]?.replace(
    "from: [voting]\n    to: deciding\n    by: { role: dispatcher }",
    with: "from: [voting]\n    to: deciding\n    by: { role: checker, of: assigned-agency }")
}
