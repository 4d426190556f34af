import Casework
import CityModel
import Imaging
import Testing

@testable import Platform

extension Town {
  /// Somebody of an agency: `worker@works`, `checker@desk`; a second one of the same: `worker@works/2`.
  func viewer(_ text: String) throws -> Viewer {
    let pack = try platform.pack()
    let parts = text.split(separator: "/")[0].split(separator: "@").map(String.init)
    return .account(
      AccountView(
        person: ID("person-\(text)"), name: text, role: pack.role(ID(parts[0])), agency: pack.agency(ID(parts[1]))))
  }

  /// Files a report at the market's lamp; `with` replaces answers.
  func file(
    with changes: [String: FormInput] = [:], photo seed: UInt64? = nil, key: String? = nil
  ) async throws -> FiledReport {
    let input: [String: FormInput] = [
      "category": .text("lamp"), "description": .text("The lamp at the gate is out."),
      "place": .place(PlaceInput(words: "by the gate", region: "", place: "market", longitude: "", latitude: "")),
    ]
    return try await platform.file(
      "street-report", input: input.merging(changes) { _, new in new },
      uploads: seed.map { [Upload(field: "photo", bytes: samplePicture(seed: $0))] } ?? [], key: key ?? self.key(),
      viewer: .anonymous, client: "192.0.2.1")
  }

  /// Takes an action; gives `ok`, or the code of the refusal.
  func act(
    _ action: String, _ who: String, on number: String, _ answers: [String: String] = [:], photo seed: UInt64? = nil
  ) async throws -> String {
    do {
      let version = try await platform.caseView(number, viewer: viewer(who)).version
      try await platform.act(
        number, action: ID(action), input: answers.mapValues(FormInput.text),
        uploads: seed.map { [Upload(field: "after-photo", bytes: samplePicture(seed: $0))] } ?? [], version: version,
        key: key(), viewer: viewer(who))
      return "ok"
    } catch let refusal as Refusal {
      return refusal.code + refusal.faults.map { " \($0.field):\($0.code)" }.joined()
    }
  }

  /// Takes an action as the reporter, through the secret link.
  func reporter(_ action: String, _ report: FiledReport, _ answers: [String: String] = [:]) async throws -> String {
    do {
      let version = try await platform.follow(report.followToken).version
      try await platform.actAsReporter(
        .token(report.followToken), action: ID(action), input: answers.mapValues(FormInput.text), version: version,
        requestKey: key())
      return "ok"
    } catch let refusal as Refusal {
      return refusal.code
    }
  }

  /// The main line up to a stage, an hour between the steps.
  func walk(_ report: FiledReport, to stage: String = "closed", photo seed: UInt64 = 7) async throws {
    let line: [(stage: String, action: String, who: String, answers: [String: String], photo: UInt64?)] = [
      ("registered", "register", "dispatcher@desk", [:], nil),
      ("dispatched", "dispatch", "dispatcher@desk", ["agency": "works"], nil),
      ("working", "begin", "worker@works", [:], nil),
      ("checking", "finish", "worker@works", ["work-note": "New lamp."], seed),
      ("closed", "close", "checker@desk", [:], nil),
    ]
    for step in line {
      wait(hours: 1)
      #expect(try await act(step.action, step.who, on: report.number, step.answers, photo: step.photo) == "ok")
      if step.stage == stage { return }
    }
  }
}

/// The code of the refusal that the body throws, or `no refusal`.
func refusal(_ body: () async throws -> Void) async throws -> String {
  do {
    try await body()
    return "no refusal"
  } catch let refusal as Refusal {
    return refusal.code
  }
}
