import Casework
import CityModel
import Testing

@testable import Platform

/// Opinions on a notice: who gave them, how often, and who reads them when.
@Suite struct OpinionTests {
  @Test("An opinion without a name that is sent twice is one opinion")
  func sentTwice() async throws {
    try await onNotice { town, report in
      for _ in 1...2 {
        #expect(try await town.opine("More trees.", on: report, key: "key-of-the-one-opinion-form") == "no refusal")
      }
      let other = try await town.opine("Fewer trees.", on: report, key: "key-of-the-one-opinion-form")
      #expect(other == "storage.key-reused")
      #expect(try await town.platform.running(number: report.number).value.opinions.count == 1)
      #expect(try await town.opine("A bench.", on: report, key: town.key()) == "no refusal")
      let authors = try await town.platform.running(number: report.number).value.opinions.map(\.author)
      #expect(Set(authors).count == 2)
    }
  }

  @Test("An opinion whose answer was lost is answered again after the notice; another comes too late")
  func sentAgainAfterTheNotice() async throws {
    try await onNotice { town, report in
      let key = town.key()
      #expect(try await town.opine("More trees.", on: report, key: key) == "no refusal")
      try await town.force(report.number, to: "voting")
      #expect(try await town.opine("More trees.", on: report, key: key) == "no refusal")
      #expect(try await town.opine("A bench.", on: report, key: town.key()) == "case.wrong-stage")
    }
  }

  @Test("The reporter reads what others say no earlier than everybody")
  func reporterReads() async throws {
    try await onNotice { town, report in
      _ = try await town.opine("Wang of door 4 wants it.", on: report, key: town.key())
      let read = try await town.platform.follow(report.followToken).workAnswers.map(\.label.en)
      #expect(read == ["Frame"])
    }
  }

  @Test("Opinions are given in no case that nobody outside may know of")
  func conduct() async throws {
    try await onNotice(editing: { $0["procedures/trial.yaml"]?.replace("conduct: false", with: "conduct: true") }) {
      town, report in
      #expect(try await town.opine("I know him.", on: report, key: town.key()) == "case.not-found")
      let number = report.number
      let resident = try await town.account("li", nil, nil)
      let asked: [() async throws -> Void] = [
        { _ = try await town.platform.survey(number, viewer: .anonymous) },
        { _ = try await town.platform.vote(number) },
        { try await town.platform.castBallot(number, unit: "101", code: "x", choice: .yes) },
        { try await town.platform.answerPanel(number, input: [:], viewer: resident) },
        { _ = try await town.platform.signToken("", for: number, viewer: resident) },
        { _ = try await town.platform.answerSurvey(number, by: .paperCode("x"), input: [:]) },
      ]
      for stage: ID<Stage> in ["polling", "hearing", "voting"] {
        try await town.force(number, to: stage)
        for ask in asked { #expect(try await refusal { try await ask() } == "case.not-found") }
      }
    }
  }

  private func onNotice(
    editing edit: (inout [String: String]) -> Void = { _ in }, _ body: (Town, FiledReport) async throws -> Void
  ) async throws {
    try await Town.visit(editing: edit) { town in
      let report = try await town.trialAtPanel()
      try await town.force(report.number, to: "posted")
      try await town.force("post", on: report.number, to: "posted")
      try await body(town, report)
    }
  }
}

extension Town {
  fileprivate func opine(_ words: String, on report: FiledReport, key: String) async throws -> String {
    try await refusal {
      try await platform.opine(
        report.number, input: ["comment": .text(words)], key: key, viewer: .anonymous, client: "192.0.2.2")
    }
  }
}
