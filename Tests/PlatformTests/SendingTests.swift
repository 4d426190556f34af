import Casework
import CityModel
import Foundation
import Outside
import Storage
import Testing

@testable import Platform

@Suite struct SendingTests {
  @Test("A letter goes to a confirmed address, once, in its language, with the way to the case")
  func letter() async throws {
    try await Town.visit { town in
      let (room, people) = (MailRoom(), try await town.staff())
      let platform = try await town.connected(to: room)
      let resident = try await town.account("resident", nil, nil)
      try await platform.confirm("anna@example.org", of: resident, in: room)
      let report = try await town.file(by: resident)
      try await town.walk(report, to: "registered", by: people)
      try await platform.tell()
      try await platform.tell()
      let letters = room.emails.dropFirst()
      #expect(
        letters.map { "\($0.to): \($0.subject): \($0.text)" } == [
          "anna@example.org: moved registered: https://yiju.example.org/my/\(report.number) en"
        ])
      let readings = try await platform.store.people.readings(of: #require(resident.account).person)
      #expect(readings.map { "\($0.reader) \($0.field): \($0.purpose)" } == ["yiju email: message"])
    }
  }

  @Test("A system that listens is told of every move and every desk, in codes, and of no person")
  func webhook() async throws {
    try await Town.visit { town in
      let (room, people) = (MailRoom(), try await town.staff())
      let platform = try await town.connected(to: room)
      let resident = try await town.account("resident", nil, nil)
      let report = try await town.file(by: resident)
      try await town.walk(report, to: "registered", by: people)
      try await platform.tell()
      let number = report.number
      #expect(
        room.webhooks.map(\.body) == [
          """
          {"data":{"category":"lamp","number":"\(number)","outcome":"open","procedure":"street-report",\
          "role":"dispatcher","stage":"reported"},"timestamp":"2026-08-03T01:00:00.000Z","type":"case.assigned"}
          """,
          """
          {"data":{"category":"lamp","number":"\(number)","outcome":"open","procedure":"street-report",\
          "stage":"registered"},"timestamp":"2026-08-03T02:00:00.000Z","type":"case.moved"}
          """,
          """
          {"data":{"category":"lamp","number":"\(number)","outcome":"open","procedure":"street-report",\
          "role":"dispatcher","stage":"registered"},"timestamp":"2026-08-03T02:00:00.000Z","type":"case.assigned"}
          """,
        ])
      #expect(Set(room.webhooks.map(\.id)).count == 3)
      let person = try #require(resident.account).person.text
      #expect(room.webhooks.allSatisfy { !$0.body.contains(person) })
    }
  }

  @Test("A system that listens is told nothing of a conduct case, not even that there is one")
  func conduct() async throws {
    try await Town.visit { town in
      let room = MailRoom()
      let platform = try await town.connected(to: room)
      let report = try await town.file(with: ["category": .text("stall")])
      try await town.walk(report, to: "registered")
      try await platform.tell()
      #expect(room.webhooks.isEmpty)
    }
  }

  @Test("A try whose end could not be written down is taken up again without a restart")
  func hanging() async throws {
    try await Town.visit { town in
      let room = MailRoom()
      let platform = try await town.connected(to: room)
      _ = try await town.file()
      try await platform.deliver()
      let claim = try await platform.store.deliveries.claim(.webhook, by: "yiju", for: "message", at: platform.now)
      #expect(claim != nil)
      try await platform.tell()
      #expect(room.webhooks.map(\.id) == [claim?.delivery.message.id.text])
    }
  }

  @Test(
    "What the other side puts off is tried eight times under one id, each wait four times the one before, then given up"
  )
  func retries() async throws {
    try await Town.visit { town in
      let room = MailRoom()
      let platform = try await town.connected(to: room)
      _ = try await town.file()
      room.answer(
        .later(.busy), .later(.busy), .later(.timedOut), .later(.busy), .later(.busy), .later(.busy), .later(.busy),
        .later(.unreachable))
      try await platform.tell()
      for minutes in [1.0, 4, 16, 64, 256, 1024, 4096] {
        let before = room.webhooks.count
        town.wait(hours: (minutes - 0.1) / 60)
        try await platform.tell()
        #expect(room.webhooks.count == before, "not before \(minutes) minutes")
        town.wait(hours: 0.1 / 60)
        try await platform.tell()
        #expect(room.webhooks.count == before + 1, "after \(minutes) minutes")
      }
      #expect(room.webhooks.count == RetryPlan.mostTries)
      #expect(Set(room.webhooks.map(\.id)).count == 1)
      town.wait(hours: 1000)
      try await platform.tell()
      #expect(room.webhooks.count == RetryPlan.mostTries)
      #expect(try await town.troubles(platform, "dispatcher@desk") == ["webhook failed unreachable 8"])
    }
  }

  @Test(
    "What failed for good or may have come is not sent again by itself; a clerk sees why and decides",
    arguments: [
      (DeliveryOutcome.refused(.rejected), "email failed rejected 1"),
      (.unknown(.timedOut), "email unknown timed-out 1"),
    ])
  func troubled(_ outcome: DeliveryOutcome, _ line: String) async throws {
    try await Town.visit { town in
      let (room, people) = (MailRoom(), try await town.staff())
      let platform = try await town.connected(to: room)
      let resident = try await town.account("resident", nil, nil)
      try await platform.confirm("anna@example.org", of: resident, in: room)
      try await town.walk(try await town.file(by: resident), to: "registered", by: people)
      room.answer(outcome)
      try await platform.tell()
      town.wait(hours: 500)
      try await platform.tell()
      #expect(room.emails.count == 2)
      #expect(try await town.troubles(platform, "dispatcher@desk") == [line])
      #expect(try await town.troubles(platform, "worker@works") == [], "a case that is not theirs to read")
      let trouble = try #require(try await platform.troubledDeliveries(town.viewer("dispatcher@desk")).first)
      #expect(trouble.recipient == nil, "residents are not named")
      func again(_ who: String) async throws -> String {
        try await refusal {
          try await platform.sendAgain(trouble.message.id, channel: "email", viewer: town.viewer(who))
        }
      }
      #expect(try await again("worker@works") == "message.not-found")
      #expect(try await again("dispatcher@desk") == "no refusal")
      #expect(try await again("dispatcher@desk") == "message.not-found")
      try await platform.tell()
      #expect(room.emails.count == 3)
      #expect(try await town.troubles(platform, "dispatcher@desk") == [])
    }
  }

  @Test(
    "The loops tell what was waiting at the start and what happens later, and end when told to",
    .timeLimit(.minutes(10)))
  func loops() async throws {
    try await Town.visit { town in
      let room = MailRoom()
      let platform = try await town.connected(to: room)
      let first = try await town.file()
      async let running: Void = platform.runDeliveries(writing: plainWriter, log: silent)
      var arrivals = room.arrivals.makeAsyncIterator()
      await arrivals.next()
      let second = try await platform.file(
        "street-report",
        input: [
          "category": .text("lamp"), "description": .text("Another."),
          "place": .place(PlaceInput(words: "by the gate", region: "", place: "market", longitude: "", latitude: "")),
        ], key: town.key(), viewer: .anonymous, client: "192.0.2.1")
      await arrivals.next()
      platform.endDeliveries()
      await running
      let told = room.webhooks.map { hook in [first.number, second.number].first { hook.body.contains($0) } }
      #expect(told == [first.number, second.number])
    }
  }
}

extension Town {
  /// What a clerk sees of deliveries in trouble.
  func troubles(_ platform: Platform, _ who: String) async throws -> [String] {
    try await platform.troubledDeliveries(viewer(who)).map { "\($0.channel) \($0.state) \($0.fault) \($0.tries)" }
  }
}
