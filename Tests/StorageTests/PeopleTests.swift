import CityModel
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct PeopleTests {
  let contact = PersonalValue(
    person: "resident", field: "contact", text: "13900000000", salt: Array(repeating: 0xA7, count: 32))

  @Test func aValueIsReadWithNameAndPurposeAndThePersonMaySeeThat() async throws {
    try await withStore { store in
      try await store.file(Sample(contact: contact))
      let read = try await store.people.read("c1", by: "clerk", for: "call back", at: minute(5))
      #expect(read.map { "\($0.person) \($0.field) \($0.text)" } == ["resident contact 13900000000"])
      #expect(try await store.people.read("c1", fields: ["other"], by: "clerk", for: "look", at: minute(6)).isEmpty)
      let readings = try await store.people.readings(of: "resident")
      #expect(
        readings.map { "\($0.reader) \($0.caseID) \($0.field): \($0.purpose)" } == ["clerk c1 contact: call back"])
      #expect(readings.first?.at == minute(5))
    }
  }

  @Test func theEventHoldsOnlyTheCommitment() async throws {
    try await withStore { store in
      try await store.file(Sample(contact: contact))
      let event = try #require(try await store.events.stored("c1").first)
      let text = String(decoding: event.bytes, as: UTF8.self)
      #expect(text.contains(contact.commitment))
      #expect(!text.contains("13900000000"))
    }
  }

  @Test func theSameTextIsCommittedToDifferentlyEachTime() {
    let one = PersonalValue(person: "resident", field: "contact", text: "same")
    let other = PersonalValue(person: "resident", field: "contact", text: "same")
    #expect(one.commitment != other.commitment)
  }

  /// Text, salt and key are in no file any more, and the chain is as provable as before.
  @Test func anErasedPersonIsGoneAndTheChainStands() async throws {
    try await withStore { store in
      try await store.file(Sample(contact: contact), then: ["working"])
      let key = try #require(
        try await store.database.read { try $0.first("SELECT key FROM person_key", [])?.bytes("key") })
      #expect(try found(key, in: store) && found(contact.salt, in: store))
      #expect(try !found(Array(contact.text.utf8), in: store))

      #expect(try await store.people.erase("resident", at: minute(30)))

      for secret in [key, contact.salt, Array(contact.text.utf8)] { #expect(try !found(secret, in: store)) }
      #expect(try await store.people.read("c1", by: "clerk", for: "call back", at: minute(31)).isEmpty)
      #expect(try await store.findings() == "")
      #expect(try await !store.people.erase("stranger", at: minute(32)))
    }
  }

  @Test func nothingMoreIsHeldOfAnErasedPerson() async throws {
    try await withStore { store in
      try await store.file(Sample(contact: contact))
      _ = try await store.people.erase("resident", at: minute(1))
      await #expect(throws: Refusal("storage.person-erased")) {
        try await store.append(Sample(id: "c2", number: "SR-2", contact: contact).filing())
      }
      #expect(try await store.cases.row("c2") == nil)
    }
  }

  private func found(_ bytes: [UInt8], in store: Store) throws -> Bool {
    let folder = store.folder.path(percentEncoded: false)
    return try FileManager.default.contentsOfDirectory(atPath: folder).contains { name in
      guard name.hasPrefix("yiju.sqlite") else { return false }
      return try Data(contentsOf: store.folder.appending(path: name)).range(of: Data(bytes)) != nil
    }
  }
}
