import Casework
import CityModel
import Testing

@testable import Platform

/// What a reviewer may read, and when.
@Suite struct PanelPrivacyTests {
  @Test("Who never said whether an interest stands between reads nothing, also when the panel is over")
  func neverAnswered() async throws {
    try await Town.visit { town in
      let report = try await town.trialAtPanel()
      let (an, bo, cai) = try await town.reviewers()
      for viewer in [an, bo, cai] { #expect(try await town.invite(viewer, to: report) == "ok") }
      for viewer in [an, bo] { #expect(try await town.review(viewer, report) == "ok ok") }
      #expect(try await town.take("pass", town.viewer("dispatcher@desk"), on: report.number) == "ok")
      let view = try await town.platform.caseView(report.number, viewer: cai)
      #expect(view.answers.isEmpty && view.history.isEmpty && view.evidence.isEmpty)
      #expect(try await !town.platform.caseView(report.number, viewer: an).answers.isEmpty)
    }
  }

  @Test("A deputy of somebody who has yet to answer is as blind as they are")
  func deputy() async throws {
    try await Town.visit { town in
      let report = try await town.trialAtPanel()
      let bo = try await town.account("bo", "checker", "works")
      let wes = try await town.account("wes", "worker", "works")
      #expect(try await town.invite(bo, to: report) == "ok")
      try await town.platform.setAbsence(
        from: CalendarDay("2026-08-03"), to: CalendarDay("2026-08-09"), deputy: try #require(wes.account).person,
        viewer: bo)
      #expect(try await town.platform.caseView(report.number, viewer: wes).answers.isEmpty)
    }
  }

  @Test("A conflict of interest is for good: another round forgets it no more than the first")
  func rounds() async throws {
    try await Town.visit(editing: comingBack) { town in
      let report = try await town.trialAtPanel()
      let (an, bo, cai) = try await town.reviewers()
      let dispatcher = try town.viewer("dispatcher@desk")
      for viewer in [an, bo, cai] { #expect(try await town.invite(viewer, to: report) == "ok") }
      #expect(try await town.take("declare", cai, on: report.number, ["conflict": .text("yes")]) == "ok")
      for viewer in [an, bo] { #expect(try await town.review(viewer, report) == "ok ok") }
      for action in ["pass", "post"] { #expect(try await town.take(action, dispatcher, on: report.number) == "ok") }
      town.wait(hours: 24 * 10)
      #expect(try await town.take("look-again", dispatcher, on: report.number) == "ok")
      #expect(
        try await refusal { _ = try await town.platform.caseView(report.number, viewer: cai) } == "case.not-found")
      #expect(try await town.invite(cai, to: report) == "form.invalid reviewer:form.unknown-choice")
      #expect(try await town.invite(an, to: report) == "ok")
    }
  }

  @Test("What the panel refuses is no event: a second lead is told so")
  func secondLead() async throws {
    try await Town.visit { town in
      let report = try await town.trialAtPanel()
      let (an, bo, _) = try await town.reviewers()
      #expect(try await town.invite(an, to: report, leads: true) == "ok")
      #expect(try await town.invite(bo, to: report, leads: true) == "form.invalid lead:form.lead-taken")
      #expect(try await town.invite(bo, to: report) == "ok")
      #expect(try await town.invite(bo, to: report) == "form.invalid reviewer:form.unknown-choice")
    }
  }
}

/// From the notice back to the panel.
private func comingBack(_ files: inout [String: String]) {
  files["procedures/trial.yaml"]?.replace(
    "  - id: post\n",
    with: """
        - id: look-again
          name: { zh: 再审, en: Look again }
          from: [posted]
          to: judging
          by: { role: dispatcher }
        - id: post

      """)
}

extension Town {
  func reviewers() async throws -> (Viewer, Viewer, Viewer) {
    (
      try await account("an", "checker", "desk"), try await account("bo", "checker", "works"),
      try await account("cai", "checker", "desk")
    )
  }

  func invite(_ reviewer: Viewer, to report: FiledReport, leads: Bool = false) async throws -> String {
    try await take(
      "invite", viewer("dispatcher@desk"), on: report.number,
      ["reviewer": .text(reviewer.account?.person.text ?? ""), "lead": .text(leads ? "yes" : "")])
  }

  /// Says that nothing stands between, and gives an opinion.
  func review(_ reviewer: Viewer, _ report: FiledReport) async throws -> String {
    let declared = try await take("declare", reviewer, on: report.number, ["conflict": .text("no")])
    return declared + " "
      + (try await take(
        "review", reviewer, on: report.number, ["grade": .text("good"), "reason": .text("Sound.")]))
  }
}
