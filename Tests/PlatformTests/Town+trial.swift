import CityModel
import Storage

@testable import Casework
@testable import Platform

/// The procedure of the example that has a stage of every kind, walked by the rules or past them.
extension Town {
  func fileTrial() async throws -> FiledReport {
    try await platform.file(
      "trial",
      input: [
        "category": .text("small"), "subject": .text("A bench"), "households": .text("3"), "budget": .text("900"),
        "way": .text("mend"), "is-urgent": .text("no"),
        "place": .place(PlaceInput(words: "by the gate", region: "", place: "market", longitude: "", latitude: "")),
      ], key: key(), viewer: .anonymous, client: "192.0.2.1")
  }

  /// Takes an action; gives `ok`, or the code of the refusal with its faults.
  func take(
    _ action: String, _ viewer: Viewer, on number: String, _ input: [String: FormInput] = [:]
  ) async throws -> String {
    do {
      let version = try await platform.running(number: number).value.events.count
      try await platform.act(
        number, action: ID(action), input: input, version: version, key: key(), viewer: viewer, hasReadWarnings: true)
      return "ok"
    } catch let refusal as Refusal {
      return refusal.code + refusal.faults.map { " \($0.field):\($0.code)" }.joined()
    }
  }

  /// Hands in a roll and a frame, each as lines of a name and a number.
  func handIn(roll: [(String, String)], frame: [(String, String)], on number: String) async throws -> String {
    try await take(
      "fill-in", viewer("dispatcher@desk"), on: number,
      [
        "roll": .rows(roll.map { ["unit": .text($0.0), "area": .text($0.1)] }),
        "frame": .rows(frame.map { ["stratum": .text($0.0), "units": .text($0.1)] }),
      ])
  }

  /// A trial matter with a roll of three and a frame of two, at the panel.
  func trialAtPanel() async throws -> FiledReport {
    let report = try await fileTrial()
    _ = try await take("take-on", viewer("dispatcher@desk"), on: report.number)
    _ = try await handIn(
      roll: [("101", "50"), ("102", "60"), ("103", "70")], frame: [("east", "10"), ("west", "20")], on: report.number)
    return report
  }

  /// Takes the case along its main line to a stage without asking whether it may go there, as an older program may have.
  ///
  /// - Parameter rows: what is handed in as roll and frame on the way.
  func force(_ number: String, to stage: ID<Stage>, rows: [ID<FormField>: Answer] = [:]) async throws {
    let line: [(ID<Action>, ID<Stage>)] = [
      ("take-on", "filling"), ("fill-in", "judging"), ("pass", "posted"), ("ask", "polling"), ("count-poll", "hearing"),
      ("count-hearing", "voting"),
    ]
    let here = try await platform.running(number: number).value.stage
    let done = (line.firstIndex { $0.1 == here } ?? -1) + 1
    for (action, next) in line.dropFirst(done) {
      try await force(action, on: number, to: next, action == "fill-in" ? rows : [:])
      if next == stage { return }
    }
  }

  /// Stores an event, whatever stands against it.
  func force(
    _ action: ID<Action>, on number: String, to stage: ID<Stage>, _ answers: [ID<FormField>: Answer] = [:],
    surveyKey: String? = nil
  ) async throws {
    let running = try await platform.running(number: number)
    let version = running.value.events.count
    let event = CaseEvent(
      version: version + 1, action: action, at: platform.now,
      by: Actor(person: "person-before", role: "dispatcher", agency: "desk"), answers: answers, stage: stage,
      surveyKey: surveyKey)
    var moved = running.value
    moved.take(event, running.procedure)
    _ = try await platform.store.append(
      EventAppend(
        caseID: moved.id, expectedVersion: version, event: event,
        row: moved.row(running.procedure, clock: running.clock), commands: []))
  }
}
