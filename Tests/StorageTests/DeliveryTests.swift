import Casework
import CityModel
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct DeliveryTests {
  private static let anna = "anna@example.org"

  @Test func aLetterWaitsOnlyForAConfirmedAddressAndAChannel() async throws {
    for (confirmed, channels, expected) in [
      (true, [.email, .webhook], "email"), (false, [.email, .webhook], "none"), (true, [], "none"),
    ] as [(Bool, Set<Delivery.Channel>, String)] {
      try await withStore { store in
        try await address("anna", isConfirmed: confirmed, in: store)
        _ = try await store.messages.post(
          [try await posting(in: store, to: ["anna"])], channels: channels, at: minute(1))
        let found = try await claim(.email, in: store)
        #expect((found?.delivery.channel.rawValue ?? "none") == expected)
        #expect(try await claim(.webhook, in: store) == nil)
        #expect(found == nil || found?.address == ConfirmedAddress(text: Self.anna, language: .chinese))
      }
    }
  }

  /// What becomes of a try, and whether there is another.
  @Test(
    arguments: [
      (DeliveryEnding.sent, "sent", false), (.failed(fault: "rejected"), "failed rejected", false),
      (.unknown(fault: "timed-out"), "unknown timed-out", false),
      (.waiting(until: minute(30), fault: "busy"), "waiting busy", true),
    ])
  func aTry(_ ending: DeliveryEnding, _ state: String, _ comesAgain: Bool) async throws {
    try await withStore { store in
      let claimed = try await claimed(.email, in: store)
      #expect(try await claim(.email, in: store) == nil, "nobody else gets it meanwhile")
      #expect(try await store.deliveries.end(claimed, ending))
      #expect(try await !store.deliveries.end(claimed, .sent), "a try ends once")
      let now = try #require(try await store.deliveries.find(claimed.message.id, .email))
      #expect(([now.state.rawValue] + (now.fault.map { [$0] } ?? [])).joined(separator: " ") == state)
      #expect(try await claim(.email, in: store, at: minute(29)) == nil)
      #expect((try await claim(.email, in: store, at: minute(30))?.delivery.tries == 2) == comesAgain)
    }
  }

  /// The process dies between the sending and the writing down.
  @Test(arguments: [(Delivery.Channel.email, "unknown"), (.webhook, "waiting")])
  func aTryThatWasCutOff(_ channel: Delivery.Channel, _ state: String) async throws {
    try await withStore { store in
      let cutOff = try await claimed(channel, in: store)
      #expect(try await store.deliveries.settleInterrupted(channel) == 1)
      let found = try #require(try await store.deliveries.find(cutOff.message.id, channel))
      #expect("\(found.state) \(found.fault ?? "") \(found.tries)" == "\(state) interrupted 1")
      #expect(try await store.deliveries.settleInterrupted(channel) == 0)
    }
  }

  @Test func aPersonMayLetItBeSentAgain() async throws {
    try await withStore { store in
      let claimed = try await claimed(.email, in: store)
      let id = claimed.message.id
      #expect(try await !store.deliveries.sendAgain(id, .email, at: minute(5)), "not while it is tried")
      _ = try await store.deliveries.end(claimed, .unknown(fault: "timed-out"))
      #expect(try await store.deliveries.troubled(limit: 10).map(\.message.id) == [id])
      #expect(try await store.deliveries.sendAgain(id, .email, at: minute(5)))
      #expect(try await !store.deliveries.sendAgain(id, .email, at: minute(5)))
      #expect(try await store.deliveries.troubled(limit: 10).isEmpty)
      #expect(try await claim(.email, in: store)?.delivery.tries == 1)
    }
  }

  @Test func anAddressIsSealedReadWithAPurposeAndErased() async throws {
    try await withStore { store in
      _ = try await claimed(.email, in: store)
      let readings = try await store.people.readings(of: "anna")
      #expect(readings.map { "\($0.reader) \($0.caseID) \($0.field): \($0.purpose)" } == ["yiju c1 email: message"])
      let bytes = try await store.database.read { db in
        try db.first("SELECT ciphertext FROM address", [])?.bytes("ciphertext")
      }
      #expect(bytes.map { String(decoding: $0, as: UTF8.self).contains("example") } == false)
      #expect(try await store.people.erase("anna", at: minute(9)))
      #expect(try await store.addresses.own("anna") == nil)
      await #expect(throws: Refusal("storage.person-erased")) { try await address("anna", in: store) }
      #expect(try await store.findings() == "")
    }
  }

  @Test func aLinkConfirmsOnceAndNotTooLate() async throws {
    try await withStore { store in
      try await address("anna", isConfirmed: false, in: store)
      func confirm(_ hash: String, since limit: Int) async throws -> Bool {
        try await store.addresses.confirm(tokenHash: hash, askedSince: minute(limit), at: minute(5))
      }
      #expect(try await !confirm("other", since: 0))
      #expect(try await !confirm("link of anna", since: 1))
      #expect(try await store.addresses.waits(tokenHash: "link of anna", askedSince: minute(0)))
      #expect(try await confirm("link of anna", since: 0))
      #expect(try await !confirm("link of anna", since: 0))
      #expect(try await store.addresses.own("anna") == OwnAddress(text: Self.anna, isConfirmed: true))
      try await address("anna", isConfirmed: false, in: store)
      #expect(try await store.addresses.own("anna")?.isConfirmed == false, "a new address begins anew")
      try await store.addresses.remove("anna")
      #expect(try await store.addresses.own("anna") == nil)
    }
  }

  @Test func theRightToSendIsOnes() async throws {
    try await withFolder { folder in
      var first = try SendingLock.take(in: folder)
      #expect(first != nil)
      #expect(try SendingLock.take(in: folder) == nil)
      first = nil
      #expect(first == nil)
      #expect(try SendingLock.take(in: folder) != nil)
    }
  }

  private func address(_ person: ID<Person>, isConfirmed: Bool = true, in store: Store) async throws {
    let hash = "link of \(person)"
    try await store.addresses.set(Self.anna, of: person, language: .chinese, tokenHash: hash, at: minute(0))
    if isConfirmed {
      #expect(try await store.addresses.confirm(tokenHash: hash, askedSince: minute(0), at: minute(0)))
    }
  }

  private func claim(
    _ channel: Delivery.Channel, in store: Store, at time: Date = minute(6)
  ) async throws -> ClaimedDelivery? {
    try await store.deliveries.claim(channel, by: "yiju", for: "message", at: time)
  }

  private func claimed(_ channel: Delivery.Channel, in store: Store) async throws -> Delivery {
    try await address("anna", in: store)
    let posting = try await posting(in: store, to: [channel == .email ? "anna" : nil])
    _ = try await store.messages.post([posting], channels: [.email, .webhook], at: minute(1))
    return try #require(try await claim(channel, in: store)).delivery
  }
}
