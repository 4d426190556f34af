import Casework
import CityModel
import Imaging
import Storage
import Testing

@testable import Platform

@Suite struct MessageTests {
  @Test("A case's life, told: each is told what others did, once, and nobody of what they did themselves")
  func life() async throws {
    try await Town.visit { town in
      let people = try await town.staff()
      let resident = try await town.account("resident", nil, nil)
      let report = try await town.file(by: resident)
      try await town.walk(report, by: people)
      #expect(try await town.platform.deliver() > 0)
      #expect(try await town.platform.deliver() == 0)
      #expect(
        try await town.inbox(resident) == [
          "moved registered", "moved dispatched", "moved working", "moved checking", "moved closed -> judge, reopen",
        ])
      #expect(try await town.inbox(people["dispatcher"]) == ["assigned reported"])
      #expect(try await town.inbox(people["worker"]) == ["assigned dispatched"])
      #expect(try await town.inbox(people["checker"]) == ["assigned checking"])
      #expect(try await town.platform.doctor() == [])
    }
  }

  @Test("Who has no account finds the messages on the follow page; who said me too with one, in the inbox")
  func withoutAnAccount() async throws {
    try await Town.visit { town in
      let people = try await town.staff()
      let neighbour = try await town.account("neighbour", nil, nil)
      let report = try await town.file()
      try await town.platform.join(
        report.number, key: town.key(), viewer: neighbour, joiner: "one", client: "192.0.2.7")
      try await town.platform.join(
        report.number, key: town.key(), viewer: .anonymous, joiner: "two", client: "192.0.2.8")
      try await town.walk(report, to: "registered", by: people)
      try await town.platform.deliver()
      let told = try await town.platform.follow(report.followToken).messages
      #expect(told.map { "\($0.code) \($0.stage.id) \($0.path)" } == ["moved registered /my/\(report.number)"])
      #expect(try await town.inbox(neighbour) == ["moved registered"])
      #expect(try await town.platform.inbox(neighbour).map(\.path) == ["/reports/\(report.number)"])
    }
  }

  @Test("A notice is read when the case has moved on; a message when its own recipient says so")
  func reading() async throws {
    try await Town.visit { town in
      let people = try await town.staff()
      let resident = try await town.account("resident", nil, nil)
      let report = try await town.file(by: resident)
      try await town.platform.deliver()
      let dispatcher = try #require(people["dispatcher"])
      #expect(try await town.platform.unreadMessages(dispatcher) == 1)
      try await town.walk(report, to: "dispatched", by: people)
      try await town.platform.deliver()
      #expect(try await town.platform.unreadMessages(dispatcher) == 0)
      #expect(try await town.platform.unreadMessages(resident) == 2)
      let newest = try #require(try await town.platform.inbox(resident).first)
      try await town.platform.markRead(newest.id, andEarlier: true, viewer: dispatcher)
      #expect(try await town.platform.unreadMessages(resident) == 2)
      try await town.platform.markRead(newest.id, andEarlier: false, viewer: resident)
      #expect(try await town.platform.unreadMessages(resident) == 1)
      try await town.platform.markRead(newest.id, andEarlier: true, viewer: resident)
      #expect(try await town.platform.unreadMessages(resident) == 0)
      #expect(try await town.platform.unreadMessages(.anonymous) == 0)
      #expect(try await refusal { _ = try await town.platform.inbox(.anonymous) } == "account.sign-in")
    }
  }

  @Test("A command is done after a restart, once, whoever does it")
  func twoProcesses() async throws {
    try await Town.visit { town in
      let people = try await town.staff()
      _ = try await town.file()
      let other = try await Platform.open(data: town.folder, world: town.platform.world)
      async let one = town.platform.deliver()
      async let two = other.deliver()
      #expect(try await one + two == 1)
      #expect(try await town.inbox(people["dispatcher"]) == ["assigned reported"])
    }
  }
}

extension Town {
  /// An account that nobody signs in to: its password costs nothing.
  func account(_ name: String, _ role: ID<Role>?, _ agency: ID<Agency>?) async throws -> Viewer {
    let person = ID<Person>("person-\(name)")
    try await platform.store.accounts.add(
      Account(
        id: person, name: name, role: role, agency: agency, passwordHash: "none", createdAt: platform.now))
    let pack = try platform.pack()
    return .account(
      AccountView(
        person: person, name: name, role: role.flatMap(pack.role), agency: agency.flatMap(pack.agency)))
  }

  /// One real account for each role that has a part in the example's procedure.
  func staff() async throws -> [String: Viewer] {
    [
      "dispatcher": try await account("dispatcher", "dispatcher", "desk"),
      "worker": try await account("worker", "worker", "works"),
      "checker": try await account("checker", "checker", "desk"),
    ]
  }

  func file(by viewer: Viewer) async throws -> FiledReport {
    try await platform.file(
      "street-report",
      input: [
        "category": .text("lamp"), "description": .text("The lamp at the gate is out."),
        "place": .place(PlaceInput(words: "by the gate", region: "", place: "market", longitude: "", latitude: "")),
      ], key: key(), viewer: viewer, client: "192.0.2.1")
  }

  /// The main line up to a stage, an hour between the steps, by people with accounts.
  func walk(_ report: FiledReport, to stage: String = "closed", by people: [String: Viewer]) async throws {
    let line: [(stage: String, action: String, who: String, answers: [String: String], photo: UInt64?)] = [
      ("registered", "register", "dispatcher", [:], nil),
      ("dispatched", "dispatch", "dispatcher", ["agency": "works"], nil),
      ("working", "begin", "worker", [:], nil),
      ("checking", "finish", "worker", ["work-note": "New lamp."], 7),
      ("closed", "close", "checker", [:], nil),
    ]
    for step in line {
      wait(hours: 1)
      let viewer = try #require(people[step.who])
      try await platform.act(
        report.number, action: ID(step.action), input: step.answers.mapValues(FormInput.text),
        uploads: step.photo.map { [Upload(field: "after-photo", bytes: samplePicture(seed: $0))] } ?? [],
        version: try await platform.caseView(report.number, viewer: viewer).version, key: key(), viewer: viewer)
      if step.stage == stage { return }
    }
  }

  /// What somebody was told, the oldest first: code, stage, and what they could do.
  func inbox(_ viewer: Viewer?) async throws -> [String] {
    try await platform.inbox(#require(viewer)).reversed().map { message in
      let next = message.next.map(\.id.text).joined(separator: ", ")
      return "\(message.code) \(message.stage.id)" + (next.isEmpty ? "" : " -> \(next)")
    }
  }
}
