import CityModel
import Documents
import Testing

@testable import Casework
@testable import Platform

/// The official form that a reporter prints of their own case.
@Suite struct ReporterPaperTests {
  @Test("it holds what they gave, at the stages where it can be printed, and nobody else gets it")
  func own() async throws {
    try await Town.visit { town in
      let report = try await town.fileTrial()
      #expect(try await town.platform.follow(report.followToken).papers == [])
      #expect(try await code(town, report.followToken) == "page.not-found")
      _ = try await town.take("take-on", town.viewer("dispatcher@desk"), on: report.number)
      #expect(try await town.platform.follow(report.followToken).papers == ["closing-application"])
      let filled = try await town.platform.filledForm("closing-application", of: .token(report.followToken))
      let words = filled.document.plainText()
      #expect(words.contains("A bench"))
      #expect(try await code(town, "nobody") == "case.not-found")
      #expect(
        try await refusal { _ = try await town.platform.filledForm("other", of: .token(report.followToken)) }
          == "page.not-found")
    }
  }

  @Test("what others said is printed only as far as the reporter reads it")
  func others() async throws {
    try await Town.visit { town in
      let report = try await town.trialAtPanel()
      let theirs = try await town.platform.filledForm("closing-application", of: .token(report.followToken)).document
        .plainText()
      let officers = try await town.platform.filledForm(
        "closing-application", of: report.number, viewer: town.viewer("dispatcher@desk"), purpose: ""
      ).document.plainText()
      #expect(theirs.contains("A bench") && officers.contains("A bench"))
      // The frame is public and was handed in by the office; the opinion of a panel's lead is neither.
      #expect(theirs.contains("east") && officers.contains("east"))
    }
  }

  private func code(_ town: Town, _ token: String) async throws -> String {
    try await refusal { _ = try await town.platform.filledForm("closing-application", of: .token(token)) }
  }
}
