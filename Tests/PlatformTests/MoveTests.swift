import Casework
import CityModel
import Foundation
import Testing

@testable import Platform

@Suite struct MoveTests {
  @Test("Publishing changes nothing for a running case: it runs to its end on the definition it began under")
  func publishingMovesNothing() async throws {
    try await Town.visit { town in
      let report = try await town.file(with: ["contact": .text("door 4")])
      _ = try await town.publish(editing: rewritten)
      try await town.walk(report)
      let view = try await town.platform.caseView(report.number, viewer: town.viewer("checker@desk"))
      #expect(
        view.history.map(\.stage.id) == ["reported", "registered", "dispatched", "working", "checking", "closed"])
      #expect(view.history.allSatisfy { $0.move == nil })
      #expect(try await town.platform.doctor() == [])
      let place = PlaceInput(words: "by the gate", region: "", place: "market", longitude: "", latitude: "")
      let newer = try await town.platform.file(
        "street-report", input: ["category": .text("lamp"), "place": .place(place), "since": .text("Monday")],
        key: town.key(), viewer: .anonymous, client: "192.0.2.1")
      #expect(try await town.act("dispatch", "dispatcher@desk", on: newer.number, ["agency": "works"]) == "ok")
    }
  }

  @Test("A case is listed with what would change for it, and only where its own definition changed")
  func listed() async throws {
    try await Town.visit { town in
      let report = try await town.file()
      let leader = try town.viewer("leader@office")
      #expect(try await town.platform.movable(leader).isEmpty)
      _ = try await town.publish { $0["city.yaml"]?.replace("Serve the residents", with: "Serve everybody") }
      #expect(try await town.platform.movable(leader).isEmpty)
      _ = try await town.publish(editing: rewritten)
      let movable = try await town.platform.movable(leader)
      #expect(movable.map(\.number) == [report.number])
      let one = try #require(movable.first)
      #expect(one.named.gained.map(\.en) == ["Since when"])
      #expect(one.named.lost.map(\.en) == ["What is wrong"])
      #expect(one.named.goneStages.map(\.en) == ["Registered"])
      #expect(one.named.changedStages.map(\.en) == ["Newly reported"])
      #expect(one.named.lostActions.map(\.en) == ["Register"])
      #expect(one.named.gainedActions.map(\.en) == ["Dispatch", "Release text and photos"])
      #expect(one.difference.keepsStage)
      #expect(one.lostAnswers.map(\.label.en) == ["What is wrong"])
      #expect(one.stages.map(\.id) == ["reported", "dispatched", "working", "checking"])
      try await town.walk(report, to: "registered")
      #expect(try await town.platform.movable(leader).first?.difference.keepsStage == false)
      try await town.walkOn(report)
      #expect(try await town.platform.movable(leader).isEmpty)
    }
  }

  @Test("Who leads moves a case and says why; its history stays as it was lived, and goes on by the newer definition")
  func moved() async throws {
    try await Town.visit { town in
      let leader = try await town.account("leader", "leader", "office")
      let report = try await town.file()
      try await town.walk(report, to: "registered")
      _ = try await town.publish(editing: rewritten)
      #expect(try await town.platform.doctor() == [])
      let move = { (stage: ID<Stage>?, reason: String, viewer: Viewer) in
        try await refusal { try await town.platform.move(report.number, to: stage, reason: reason, viewer: viewer) }
      }
      #expect(try await move("dispatched", "x", town.viewer("dispatcher@desk")) == "move.not-leading")
      #expect(try await move("dispatched", "x", .anonymous) == "account.sign-in")
      #expect(try await move("dispatched", " ", leader) == "form.invalid")
      #expect(try await move(nil, "x", leader) == "case.cannot-move")
      #expect(try await move("closed", "x", leader) == "case.cannot-move")
      #expect(try await move("reported", "The stage is no longer needed.", leader) == "no refusal")
      #expect(try await move("reported", "Again.", leader) == "move.not-needed")
      #expect(try await town.platform.movable(leader).isEmpty)
      #expect(try await town.platform.doctor() == [])

      let view = try await town.platform.caseView(report.number, viewer: leader)
      #expect(view.history.map(\.stage.name.en) == ["Reported", "Registered", "Newly reported"])
      #expect(view.history.last?.move?.reason == "The stage is no longer needed.")
      #expect(view.history.last?.name == "leader")
      #expect(view.answers.map(\.label.en).contains("What is wrong"))
      #expect(
        try await town.platform.follow(report.followToken).steps.map(\.stage.id) == [
          "reported", "registered", "reported",
        ])

      #expect(try await town.act("register", "dispatcher@desk", on: report.number) == "case.unknown-action")
      #expect(try await town.act("dispatch", "dispatcher@desk", on: report.number, ["agency": "works"]) == "ok")
      #expect(try await town.act("begin", "worker@works", on: report.number) == "ok")
      try await town.platform.deliver()
      #expect(try await town.platform.doctor() == [])
      #expect(try await town.platform.rebuild() == 1)
      #expect(try await town.platform.doctor() == [])
    }
  }

  @Test("A case that has ended is not moved, nor to a version other than the one that was looked at")
  func notMoved() async throws {
    try await Town.visit { town in
      let leader = try town.viewer("leader@office")
      let (ended, running) = (try await town.file(), try await town.file())
      try await town.walk(ended)
      let before = try town.platform.packVersion()
      _ = try await town.publish(editing: rewritten)
      _ = try await town.platform.current()
      #expect(
        try await refusal {
          try await town.platform.move(ended.number, to: "reported", reason: "x", viewer: leader)
        } == "case.cannot-move")
      #expect(
        try await refusal {
          try await town.platform.move(running.number, reason: "x", packVersion: before, viewer: leader)
        } == "move.other-version")
    }
  }

  @Test("A case does not stay in a survey, vote or panel whose rules became others: two would be mixed into one")
  func openActivity() async throws {
    try await Town.visit { town in
      let leader = try await town.account("leader", "leader", "office")
      let report = try await town.trialAtPanel()
      try await town.force(report.number, to: "hearing")
      _ = try await town.publish { files in
        files["procedures/trial.yaml"]?.replace("en: Greatest wish", with: "en: Smallest wish")
      }
      let movable = try #require(try await town.platform.movable(leader).first)
      #expect(!movable.difference.keepsStage)
      let move = { (stage: ID<Stage>?) in
        try await refusal { try await town.platform.move(report.number, to: stage, reason: "x", viewer: leader) }
      }
      #expect(try await move(nil) == "case.cannot-move")
      #expect(try await move("hearing") == "case.cannot-move")
      #expect(try await move("posted") == "no refusal")
    }
  }

  @Test("A case stays where a step became a review, and in a survey that is as it was")
  func sameActivity() async throws {
    try await Town.visit { town in
      let leader = try await town.account("leader", "leader", "office")
      let report = try await town.trialAtPanel()
      try await town.force(report.number, to: "hearing")
      _ = try await town.publish { files in
        files["procedures/trial.yaml"]?.replace("en: Panel survey", with: "en: A hearing")
      }
      #expect(try await town.platform.movable(leader).first?.difference.keepsStage == true)
      try await town.platform.move(report.number, reason: "x", viewer: leader)
    }
  }
}

/// The stage `registered` is gone, a question is gone and another is there.
private func rewritten(_ files: inout [String: String]) {
  let path = "procedures/street-report.yaml"
  let edits: [(String, String)] = [
    ("  - { id: registered, name: { zh: 立案, en: Registered }, outcome: open }\n", ""),
    ("name: { zh: 上报, en: Reported }", "name: { zh: 新上报, en: Newly reported }"),
    (
      "  - id: register\n    name: { zh: 立案, en: Register }\n    from: [reported]\n    to: registered\n    by: { role: dispatcher }\n",
      ""
    ),
    ("from: [registered]\n    to: dispatched", "from: [reported]\n    to: dispatched"),
    ("from: [dispatched]\n    to: registered", "from: [dispatched]\n    to: reported"),
    ("from: [closed, judged]\n    to: registered", "from: [closed, judged]\n    to: reported"),
    ("from: [registered, ", "from: [reported, "), ("[reported, registered, ", "[reported, "),
    ("starts: register,", "starts: dispatch,"),
    (
      "{ id: description, label: { zh: 情况说明, en: What is wrong }, kind: text",
      "{ id: since, label: { zh: 从何时起, en: Since when }, kind: text"
    ),
    (
      "max-characters: 500, required: true, visibility: after-release }\n  - { id: photo",
      "max-characters: 500, required: false, visibility: after-release }\n  - { id: photo"
    ),
  ]
  for (old, new) in edits { files[path]?.replace(old, with: new) }
}

extension Town {
  /// From `registered` to the end.
  fileprivate func walkOn(_ report: FiledReport) async throws {
    #expect(try await act("dispatch", "dispatcher@desk", on: report.number, ["agency": "works"]) == "ok")
    #expect(try await act("begin", "worker@works", on: report.number) == "ok")
    #expect(try await act("finish", "worker@works", on: report.number, ["work-note": "New lamp."], photo: 7) == "ok")
    #expect(try await act("close", "checker@desk", on: report.number) == "ok")
  }
}
