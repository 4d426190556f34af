import CityModel
import Foundation
import Testing

@testable import Storage

@Suite struct AccountTests {
  private let dispatcher = Account(
    id: "p1", name: "wang", role: "dispatcher", agency: "centre", passwordHash: "hashed", createdAt: minute(0))
  private let session = Session(
    tokenHash: "t1", account: "p1", secret: "s", createdAt: minute(1), expiresAt: minute(60), seenAt: minute(1))

  @Test func accounts() async throws {
    try await withStore { store in
      try await store.accounts.add(dispatcher)
      let namesake = Account(
        id: "p2", name: "wang", role: "worker", agency: "works", passwordHash: "x", createdAt: minute(0))
      await #expect(throws: Refusal("storage.account-name-taken")) { try await store.accounts.add(namesake) }
      #expect(try await store.accounts.find(name: "wang") == dispatcher)
      #expect(try await store.accounts.find("p1") == dispatcher)
      #expect(try await store.accounts.find(name: "li") == nil)
      #expect(try await store.accounts.all() == [dispatcher])
      #expect(try await store.accounts.setPassword("p1", hash: "new"))
      #expect(try await store.accounts.find("p1")?.passwordHash == "new")
      #expect(try await !store.accounts.setPassword("p9", hash: "new"))
    }
  }

  @Test func aSessionHoldsUntilItEnds() async throws {
    try await withStore { store in
      try await store.accounts.add(dispatcher)
      try await store.accounts.start(session)
      #expect(
        try await store.accounts.session(tokenHash: "t1", at: minute(59))
          == SignedIn(session: session, account: dispatcher))
      #expect(try await store.accounts.session(tokenHash: "t1", at: minute(60)) == nil)
      #expect(try await store.accounts.session(tokenHash: "t2", at: minute(2)) == nil)
      try await store.accounts.touch(tokenHash: "t1", at: minute(9))
      #expect(try await store.accounts.session(tokenHash: "t1", at: minute(10))?.session.seenAt == minute(9))
      #expect(try await store.accounts.endExpired(at: minute(59)) == 0)
      #expect(try await store.accounts.endExpired(at: minute(60)) == 1)
      try await store.accounts.start(session)
      try await store.accounts.end(tokenHash: "t1")
      #expect(try await store.accounts.session(tokenHash: "t1", at: minute(2)) == nil)
    }
  }

  @Test func aDisabledAccountHasNoSessions() async throws {
    try await withStore { store in
      try await store.accounts.add(dispatcher)
      try await store.accounts.start(session)
      #expect(try await store.accounts.disable("p1", at: minute(5)))
      #expect(try await !store.accounts.disable("p1", at: minute(6)))
      #expect(try await store.accounts.session(tokenHash: "t1", at: minute(7)) == nil)
      #expect(try await store.accounts.find("p1")?.disabledAt == minute(5))
    }
  }

  @Test func triesAreCountedByNameAndByAddressInWindows() async throws {
    try await withStore { store in
      let hour = Date(milliseconds: 3_600_000 * 500_000)
      func count(_ key: SignInKey, _ seconds: Double) async throws -> Int {
        try await store.accounts.countTry(key, at: hour.addingTimeInterval(seconds), windowSeconds: 600)
      }
      #expect(try await count(.name("wang"), 0) == 1)
      #expect(try await count(.name("wang"), 599) == 2)
      #expect(try await count(.address("wang"), 599) == 1)
      #expect(try await count(.name("wang"), 600) == 1)
      #expect(try await store.accounts.tries(.name("wang"), at: hour.addingTimeInterval(700), windowSeconds: 600) == 1)
      try await store.accounts.forgetTries(.name("wang"))
      #expect(try await count(.name("wang"), 601) == 1)
    }
  }
}
