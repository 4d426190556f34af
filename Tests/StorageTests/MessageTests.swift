import Casework
import CityModel
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct MessageTests {
  @Test func aCommandLeadsToOneSetOfMessagesHoweverOftenItIsDone() async throws {
    try await withStore { store in
      let posting = try await posting(in: store, to: ["anna", "bo"])
      #expect(try await store.messages.post([posting], channels: [], at: minute(1)) == 2)
      #expect(try await store.messages.post([posting], channels: [], at: minute(2)) == 0)
      #expect(try await store.outbox.pending(at: minute(3)).isEmpty)
      #expect(try await store.messages.inbox(of: "anna", limit: 10).count == 1)
      #expect(try await store.messages.unread(of: "anna", upTo: 10) == 1)
      #expect(try await store.findings() == "")
    }
  }

  /// Twenty at once, as two processes that start together would.
  @Test func manyAtOnceAreOne() async throws {
    try await withStore { store in
      let posting = try await posting(in: store, to: ["anna"])
      let counts = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<20 { group.addTask { try await store.messages.post([posting], channels: [], at: minute(1)) } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(counts.sorted() == Array(repeating: 0, count: 19) + [1])
    }
  }

  /// The second message of the set cannot be stored: then the first is not there either, and the command still waits.
  @Test func messagesAndTheEndOfTheCommandAreOneTransaction() async throws {
    try await withStore { store in
      let whole = try await posting(in: store, to: ["anna", "bo"])
      let broken = Posting(whole.entry, whole.messages + [whole.messages[0]])
      await #expect(throws: DatabaseError.self) {
        try await store.messages.post([broken], channels: [], at: minute(1))
      }
      #expect(try await store.messages.inbox(of: "anna", limit: 10).isEmpty)
      #expect(try await store.outbox.pending(at: minute(2)).count == 1)
    }
  }

  @Test func anIDFollowsFromCommandAndRecipient() async throws {
    try await withStore { store in
      let one = try await posting(in: store, to: ["anna", "bo"]).messages
      let again = try await store.outbox.pending(at: minute(1)).map { message(of: $0, to: "anna") }
      #expect(one[0].id == again[0].id)
      #expect(one[0].id != one[1].id)
    }
  }

  @Test func oneIsReadOrAllUpToIt() async throws {
    try await withStore { store in
      for number in 1...3 { try await told("anna", of: number, in: store) }
      try await told("bo", of: 4, in: store)
      let inbox = try await store.messages.inbox(of: "anna", limit: 10)
      #expect(inbox.map(\.caseID) == ["c3", "c2", "c1"])
      try await store.messages.markRead(inbox[0].id, andEarlier: false, of: "bo", at: minute(90))
      #expect(try await store.messages.unread(of: "anna", upTo: 10) == 3)
      try await store.messages.markRead(inbox[1].id, andEarlier: true, of: "anna", at: minute(90))
      #expect(try await store.messages.inbox(of: "anna", limit: 10).map { $0.readAt != nil } == [false, true, true])
      #expect(try await store.messages.unread(of: "bo", upTo: 10) == 1)
      #expect(try await store.messages.inbox(of: "anna", case: "c2", limit: 10).count == 1)
      try await store.messages.forget(before: minute(3))
      #expect(try await store.messages.inbox(of: "anna", limit: 10).map(\.caseID) == ["c3"])
    }
  }

  @Test func aNoticeForADeskIsOverWhenTheCaseGoesOn() async throws {
    try await withStore { store in
      let first = try await posting(in: store, to: ["clerk"], code: StoredMessage.assigned)
      _ = try await store.messages.post([first], channels: [], at: minute(1))
      let history = try #require(try await store.cases.history("c1")).events
      _ = try await store.append(
        Sample().step(to: "working", after: history, at: minute(10), commands: [.tellFollowers(stage: "working")]))
      let entry = try #require(try await store.outbox.pending(at: minute(11)).first)
      _ = try await store.messages.post([Posting(entry, [])], channels: [], at: minute(11))
      #expect(try await store.messages.unread(of: "clerk", upTo: 10) == 0)
    }
  }

  private func told(_ person: ID<Person>, of number: Int, in store: Store) async throws {
    try await store.file(
      Sample(id: ID("c\(number)"), number: "SR-\(number)", filed: minute(number)), commands: [.publish])
    let entry = try #require(try await store.outbox.pending(at: minute(60)).first)
    _ = try await store.messages.post(
      [Posting(entry, [message(of: entry, to: person, at: minute(number))])], channels: [], at: minute(60))
  }
}

/// The first command of a filed sample, with a message for each of the people; `nil` is a system that listens.
func posting(in store: Store, to people: [ID<Person>?], code: String = "moved") async throws -> Posting {
  try await store.file(Sample(), commands: [.tellFollowers(stage: "reported")])
  let entry = try #require(try await store.outbox.pending(at: minute(0)).first)
  return Posting(entry, people.map { message(of: entry, to: $0, code: code) })
}

func message(
  of entry: OutboxEntry, to person: ID<Person>?, code: String = "moved", at time: Date = minute(0)
) -> StoredMessage {
  StoredMessage(
    of: entry, to: person, code: code, content: MessageContent(part: .follower, stage: "reported"), createdAt: time)
}
