import Casework
import CityModel
import Testing

@testable import Platform

/// One key for everybody: the one that the case's event names.
@Suite struct SurveyKeyTests {
  @Test("The survey shows the key that its event names")
  func named() async throws {
    try await Town.visit { town in
      let number = try await town.trialAtPanel().number
      try await town.force(number, to: "posted")
      try await town.force("post", on: number, to: "posted")
      town.wait(hours: 24 * 10)
      #expect(try await town.take("ask", town.viewer("dispatcher@desk"), on: number) == "ok")
      let view = try await town.platform.survey(number, viewer: .anonymous)
      #expect(view.fingerprint == view.key?.fingerprint && view.fingerprint?.count == 64)
      #expect(try await town.platform.doctor() == [])
    }
  }

  @Test("With another key nothing is signed, and the doctor says so")
  func another() async throws {
    try await Town.visit { town in
      let number = try await town.trialAtPanel().number
      try await town.force(number, to: "posted")
      let stranger = String(repeating: "0", count: 64)
      try await town.force("ask", on: number, to: "polling", surveyKey: stranger)
      let resident = try await town.account("li", nil, nil)
      let view = try await town.platform.survey(number, viewer: resident)
      #expect(view.key == nil && view.fingerprint == stranger)
      #expect(
        try await refusal { _ = try await town.platform.signToken("", for: number, viewer: resident) }
          == "survey.wrong-key")
      let id = try await town.platform.running(number: number).value.id
      #expect(try await town.platform.doctor() == ["doctor.survey-key-differs activity=polling#1 case=\(id)"])
    }
  }
}
