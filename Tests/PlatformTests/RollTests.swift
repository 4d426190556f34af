import Casework
import CityModel
import Testing

@testable import Platform

/// Rolls and frames that nothing can be counted by.
@Suite struct RollTests {
  @Test("A roll or frame that cannot be counted by is refused where it is handed in, row by row")
  func refusedAtTheDoor() async throws {
    try await Town.visit { town in
      let number = try await town.fileTrial().number
      #expect(try await town.take("take-on", town.viewer("dispatcher@desk"), on: number) == "ok")
      #expect(
        try await town.handIn(
          roll: [("101", "50"), ("1\t2", "60"), ("101", "70"), ("10\n3", "1")],
          frame: [("east", "10"), ("east", "20")],
          on: number)
          == "form.invalid frame.2.stratum:form.row-twice roll.2.unit:form.one-line roll.3.unit:form.row-twice roll.4.unit:form.one-line"
      )
      #expect(
        try await town.handIn(roll: [("101", "50"), ("102", "60")], frame: [("east", "10")], on: number) == "ok")
    }
  }

  @Test("A case whose roll was never looked at can be read and ended, and says what is wrong")
  func badRollFromBefore() async throws {
    try await Town.visit { town in
      let number = try await town.fileTrial().number
      try await town.force(number, to: "voting", rows: badRoll)
      let view = try await town.platform.caseView(number, viewer: town.viewer("dispatcher@desk"))
      guard case .vote(let vote) = view.activity else { throw Refusal("test.no-vote") }
      #expect(vote.refusal?.code == "vote.bad-roll")
      #expect(vote.roll == nil)
      _ = try await town.platform.publicCase(number)
      #expect(try await town.take("count-votes", town.viewer("dispatcher@desk"), on: number) == "vote.bad-roll")
      #expect(
        try await refusal {
          try await town.platform.castBallot(number, unit: "101", code: "x", choice: .yes)
        } == "vote.bad-roll")
    }
  }

  @Test("A survey is not ended when its frame is none: nothing could be said of what was answered")
  func badFrameFromBefore() async throws {
    try await Town.visit { town in
      let number = try await town.fileTrial().number
      try await town.force(number, to: "hearing", rows: badFrame)
      #expect(try await town.take("count-hearing", town.viewer("dispatcher@desk"), on: number) == "survey.bad-frame")
      let resident = try await town.account("li", nil, nil)
      try await town.platform.answerPanel(
        number, input: ["quarter": .text("east"), "content": .text("yes")], viewer: resident)
    }
  }

  @Test("Nothing leads into a vote whose roll is none")
  func notPutToTheVote() async throws {
    try await Town.visit { town in
      let number = try await town.fileTrial().number
      try await town.force(number, to: "posted", rows: badFrame)
      try await town.force("post", on: number, to: "posted")
      town.wait(hours: 24 * 10)
      #expect(try await town.take("ask", town.viewer("dispatcher@desk"), on: number) == "survey.bad-frame")
    }
  }

  private let badRoll: [ID<FormField>: Answer] = [
    "roll": .group([
      ["unit": .text("101"), "area": .number("50.00")], ["unit": .text("101"), "area": .number("60.00")],
      ["unit": .text("102"), "area": .number("999999999999999999")],
    ]), "frame": .group([["stratum": .text("east"), "units": .number("10")]]),
  ]

  private let badFrame: [ID<FormField>: Answer] = [
    "roll": .group([["unit": .text("101"), "area": .number("50.00")]]),
    "frame": .group([
      ["stratum": .text("east"), "units": .number("10")], ["stratum": .text("east"), "units": .number("20")],
    ]),
  ]
}
