import CityModel
import Foundation
import Testing

@testable import Casework

/// What a detour does to the promise of the stage that the case comes back to.
struct DetourTests {
  private let town: Exampleton
  private let procedure: Procedure

  init() throws {
    town = try Exampleton()
    procedure = try #require(town.pack.procedure("trial"))
  }

  /// Ten working days from Monday the 2nd; three of them pass, then it waits for a week.
  @Test func `waiting is a suspension of the promise, not a new one`() throws {
    var matter = try working(since: "11-02 09:00")
    try take("order-parts", &matter, at: "11-05 09:00")
    #expect(matter.stageTerm == nil)
    try take("parts-came", &matter, at: "11-12 09:00")
    let promise = try #require(matter.stageTerm?.promised)
    #expect(promise.started == (try town.clock.moment("11-02 09:00")))
    #expect(promise.isOpen && promise.suspension == nil)
    #expect(
      promise.suspensions.map { "\(town.clock.text($0.from)) \($0.to.map(town.clock.text) ?? "-")" } == [
        "11-05 09:00 11-12 09:00"
      ])
    #expect(matter.earlierStageTerms.map(\.stage) == ["asked", "filling"])
    #expect(matter.suspensions == 1)
    try take("order-parts", &matter, at: "11-13 09:00")
    try take("parts-came", &matter, at: "11-16 09:00")
    #expect(matter.stageTerm?.promised.suspensions.count == 2)
    #expect(matter.suspensions == 2)
    #expect(replayed(matter) == matter)
  }

  /// As it was reckoned when those events were made: nothing that is stored changes its meaning.
  @Test func `events from before keep their new promise`() throws {
    var matter = try working(since: "11-02 09:00")
    try take("order-parts", &matter, at: "11-05 09:00")
    let event = CaseEvent(
      version: matter.events.count + 1, action: "parts-came", at: try town.clock.moment("11-12 09:00"), by: worker,
      answers: [:], stage: "working")
    matter.take(event, procedure)
    #expect(matter.stageTerm?.promised.started == event.at)
    #expect(matter.earlierStageTerms.map(\.stage) == ["asked", "filling", "working"])
  }

  private let worker = Actor(person: "wu", role: "worker", agency: "works")

  private func take(_ action: ID<Action>, _ matter: inout Case, at stamp: String) throws {
    _ = try matter.apply(
      ActionRequest(action: action, by: worker, isReporter: false), procedure: procedure, clock: town.clock,
      at: try town.clock.moment(stamp))
  }

  private func working(since stamp: String) throws -> Case {
    let filed = try town.clock.moment("10-26 09:00")
    let desk = Actor(person: "di", role: "dispatcher", agency: "desk")
    let steps: [(ID<Action>?, ID<Stage>, [ID<FormField>: Answer])] = [
      (nil, "asked", ["category": .category("small")]), ("take-on", "filling", [:]), ("count-votes", "deciding", [:]),
      ("begin", "working", ["agency": .agency("works")]),
    ]
    let events = try steps.enumerated().map { place, step in
      CaseEvent(
        version: place + 1, action: step.0, at: place == 3 ? try town.clock.moment(stamp) : filed, by: desk,
        answers: step.2, stage: step.1)
    }
    return Case(replaying: events, id: "case-1", number: "TR-1", procedure: procedure, packVersion: "v")
  }

  private func replayed(_ matter: Case) -> Case {
    Case(replaying: matter.events, id: matter.id, number: matter.number, procedure: procedure, packVersion: "v")
  }
}
