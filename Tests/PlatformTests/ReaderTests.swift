import Casework
import CityModel
import Imaging
import Testing

@testable import Platform

/// What a question's own visibility and readers hold, wherever its answer is shown.
@Suite struct ReaderTests {
  @Test("A column that is kept back is no column of what the public reads")
  func columns() async throws {
    let hidden = { (files: inout [String: String]) in
      files["procedures/trial.yaml"]?.replace(
        "least: 1, most: 1000, required: true, visibility: public",
        with: "least: 1, most: 1000, required: true, visibility: restricted") ?? ()
    }
    try await Town.visit(editing: hidden) { town in
      let number = try await town.trialAtPanel().number
      let answers = try await town.platform.publicCase(number).answers
      #expect(answers.first { $0.label.en == "Frame" }?.columns == ["Building"])
      let view = try await town.platform.caseView(number, viewer: town.viewer("dispatcher@desk"))
      let inside = view.history.flatMap(\.answers).first { $0.label.en == "Frame" }
      #expect(inside?.columns == ["Building", "Households"])
    }
  }

  @Test("A photo under a question that is kept from a role is neither listed nor handed out to it")
  func photos() async throws {
    let kept = { (files: inout [String: String]) in
      files["procedures/street-report.yaml"]?.replace(
        "at-most: 3, required: false, visibility: after-release }",
        with: "at-most: 3, required: false, visibility: restricted, readers: [dispatcher] }") ?? ()
    }
    try await Town.visit(editing: kept) { town in
      let report = try await town.file(photo: 3)
      let (dispatcher, checker) = (try town.viewer("dispatcher@desk"), try town.viewer("checker@desk"))
      let blob = try #require(
        try await town.platform.caseView(report.number, viewer: dispatcher).evidence.first?.blob)
      #expect(try await town.platform.caseView(report.number, viewer: checker).evidence.isEmpty)
      func look(_ viewer: Viewer, _ token: String? = nil) async throws -> String {
        try await refusal {
          _ = try await town.platform.photo(blob, thumbnail: false, viewer: viewer, followToken: token)
        }
      }
      #expect(try await look(dispatcher) == "no refusal")
      #expect(try await look(.anonymous, report.followToken) == "no refusal")
      #expect(try await look(checker) == "photo.not-found")
      #expect(try await look(.anonymous) == "photo.not-found")
    }
  }

  @Test("What one reviewer wrote is read by nobody else before all have written, however public the question")
  func sealed() async throws {
    let open = { (files: inout [String: String]) in
      files["procedures/trial.yaml"]?.replace(
        "label: { zh: 理由, en: Reason }, kind: text, max-characters: 100, required: true, visibility: restricted }\n  - id: pass",
        with:
          "label: { zh: 何故, en: Why so }, kind: text, max-characters: 100, required: true, visibility: public }\n  - id: pass"
      ) ?? ()
    }
    try await Town.visit(editing: open) { town in
      let report = try await town.trialAtPanel()
      let (an, bo, _) = try await town.reviewers()
      for viewer in [an, bo] { #expect(try await town.invite(viewer, to: report) == "ok") }
      #expect(try await town.review(an, report) == "ok ok")
      func read() async throws -> [Int] {
        [
          try await town.platform.publicCase(report.number).answers,
          try await town.platform.follow(report.followToken).workAnswers,
        ].map { answers in answers.count { $0.label.en == "Why so" } }
      }
      #expect(try await read() == [0, 0])
      #expect(try await town.review(bo, report) == "ok ok")
      #expect(try await read() == [2, 2])
    }
  }
}

extension AnswerView {
  fileprivate var columns: [String]? { if case .table(let columns, _) = content { columns.map(\.en) } else { nil } }
}
