import Casework
import CityModel
import Foundation
import Storage
import Testing

@testable import Platform

/// Several at once on one panel: nothing is lost, and nothing is overwritten.
@Suite struct PanelRaceTests {
  @Test("Two reviewers who send their opinions in the same moment, from pages of the same version, are both heard")
  func atOnce() async throws {
    try await Town.visit { town in
      let (report, an, bo) = try await town.panelOfTwo()
      let version = try await town.version(of: report)
      async let first = town.opine(an, report, "Sound.", seen: version)
      async let second = town.opine(bo, report, "Sound as well.", seen: version)
      #expect(try await [first, second] == ["ok", "ok"])
      let panel = try await town.panel(of: report)
      #expect(panel == ["an good Sound.", "bo good Sound as well."])
      #expect(try await town.version(of: report) == version + 2)
    }
  }

  @Test("A reviewer whose page is older than what others did is heard; the office, whose step it changes, looks again")
  func stalePage() async throws {
    try await Town.visit { town in
      let (report, an, bo) = try await town.panelOfTwo()
      let version = try await town.version(of: report)
      #expect(try await town.opine(an, report, "Sound.", seen: version) == "ok")
      #expect(try await town.opine(bo, report, "Not quite.", seen: version) == "ok")
      let dispatcher = try town.viewer("dispatcher@desk")
      #expect(
        try await refusal {
          try await town.platform.act(
            report.number, action: "pass", input: [:], version: version, key: town.key(), viewer: dispatcher)
        } == "case.moved-on")
      #expect(try await town.take("pass", dispatcher, on: report.number) == "ok")
    }
  }

  @Test("An opinion whose answer was lost on the way is sent again and stands once, as it was first sent")
  func lostConnection() async throws {
    try await Town.visit { town in
      let (report, an, _) = try await town.panelOfTwo()
      let version = try await town.version(of: report)
      let key = town.key()
      for _ in 1...3 { #expect(try await town.opine(an, report, "Sound.", seen: version, key: key) == "ok") }
      #expect(try await town.opine(an, report, "Changed.", seen: version, key: key) == "storage.key-reused")
      #expect(try await town.opine(an, report, "Another.", seen: version) == "case.not-invited")
      #expect(try await town.panel(of: report) == ["an good Sound."])
    }
  }

  @Test("A page of an earlier round is not heard in the next")
  func earlierRound() async throws {
    try await Town.visit { town in
      let (report, an, bo) = try await town.panelOfTwo()
      let version = try await town.version(of: report)
      for viewer in [an, bo] { #expect(try await town.opine(viewer, report, "Sound.", seen: version) == "ok") }
      #expect(try await town.take("pass", town.viewer("dispatcher@desk"), on: report.number) == "ok")
      #expect(try await town.opine(an, report, "Late.", seen: version) == "case.moved-on")
    }
  }

  @Test("Who stands down after accepting is replaced; an opinion that was given falls for a conflict of interest only")
  func standingDown() async throws {
    try await Town.visit(editing: givingSeatsBack) { town in
      let (report, an, bo) = try await town.panelOfTwo()
      let dai = try await town.account("dai", "checker", "desk")
      let dispatcher = try town.viewer("dispatcher@desk")
      #expect(try await town.standDown(an, report, conflict: "no") == "ok")
      #expect(try await town.standDown(an, report, conflict: "no") == "case.not-invited")
      #expect(try await town.invite(dai, to: report) == "ok")
      #expect(try await town.review(dai, report) == "ok ok")
      #expect(try await town.standDown(dai, report, conflict: "no") == "form.invalid conflict:form.unknown-choice")
      #expect(
        try await town.take(
          "take-seat", dispatcher, on: report.number,
          ["reviewer": .text(dai.account?.person.text ?? ""), "reason": .text("-")])
          == "form.invalid reviewer:form.unknown-choice")
      #expect(
        try await town.take(
          "take-seat", dispatcher, on: report.number,
          ["reviewer": .text(bo.account?.person.text ?? ""), "reason": .text("No answer.")]) == "ok")
      #expect(try await town.standDown(dai, report, conflict: "yes") == "ok")
      #expect(try await town.panel(of: report).isEmpty)
      #expect(
        try await refusal { _ = try await town.platform.caseView(report.number, viewer: dai) } == "case.not-found")
    }
  }
}

/// Two ways of giving a seat back.
private func givingSeatsBack(_ files: inout [String: String]) {
  files["procedures/trial.yaml"]?.replace(
    "  - id: post\n",
    with: """
        - id: stand-down
          name: { zh: 退出, en: Stand down }
          from: [judging]
          by: { role: checker }
          does: stand-down
          fields:
            - { id: conflict, label: { zh: 回避, en: Conflict }, kind: yes-no, required: true, visibility: restricted }
            - { id: reason, label: { zh: 说明, en: Why }, kind: text, max-characters: 100, required: true, visibility: restricted }
        - id: take-seat
          name: { zh: 收回, en: Take a seat back }
          from: [judging]
          by: { role: dispatcher }
          does: stand-down
          fields:
            - { id: reviewer, label: { zh: 专家, en: Reviewer }, kind: person, holding: checker, required: true, visibility: restricted }
            - { id: reason, label: { zh: 说明, en: Why }, kind: text, max-characters: 100, required: true, visibility: restricted }
        - id: post

      """)
}

extension Town {
  /// A trial matter at its panel, with two reviewers who accepted.
  fileprivate func panelOfTwo() async throws -> (FiledReport, Viewer, Viewer) {
    let report = try await trialAtPanel()
    let (an, bo, _) = try await reviewers()
    for viewer in [an, bo] {
      #expect(try await invite(viewer, to: report) == "ok")
      #expect(try await take("declare", viewer, on: report.number, ["conflict": .text("no")]) == "ok")
    }
    return (report, an, bo)
  }

  fileprivate func version(of report: FiledReport) async throws -> Int {
    try await platform.running(number: report.number).value.events.count
  }

  fileprivate func opine(
    _ viewer: Viewer, _ report: FiledReport, _ reason: String, seen version: Int, key: String? = nil
  ) async throws -> String {
    do {
      try await platform.act(
        report.number, action: "review", input: ["grade": .text("good"), "reason": .text(reason)], version: version,
        key: key ?? self.key(), viewer: viewer)
      return "ok"
    } catch let refusal as Refusal {
      return refusal.code
    }
  }

  fileprivate func standDown(_ viewer: Viewer, _ report: FiledReport, conflict: String) async throws -> String {
    try await take(
      "stand-down", viewer, on: report.number, ["conflict": .text(conflict), "reason": .text("Abroad.")])
  }

  /// The opinions as they stand, by name.
  fileprivate func panel(of report: FiledReport) async throws -> [String] {
    let seats = try await platform.running(number: report.number).value.panels["judging"]?.seats ?? []
    var lines: [String] = []
    for seat in seats {
      guard let opinion = seat.opinion else { continue }
      let name = try await platform.store.accounts.find(seat.person)?.name ?? ""
      lines.append("\(name) \(opinion.grade ?? "-") \(opinion.reason)")
    }
    return lines
  }
}
