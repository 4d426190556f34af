import Casework
import CityModel
import Foundation
import Testing

@testable import Storage

@Suite struct EventTests {
  @Test func bytesFollowFromTheValueAlone() throws {
    let sample = Sample(point: Point(longitude: 106.75, latitude: 31.87))
    let bytes = try canonicalJSON(sample.filing().event)
    for _ in 0..<20 { #expect(try canonicalJSON(sample.filing().event) == bytes) }
    try expectSnapshot(String(decoding: bytes, as: UTF8.self) + "\n", "filing.json")
    #expect(try fromCanonicalJSON(CaseEvent.self, bytes) == sample.filing().event)
  }

  @Test func timesToTheMillisecondInBothDirections() {
    for (milliseconds, text) in [
      (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
      (1_795_397_400_123, "2026-11-23T01:30:00.123Z"),
      (951_782_400_001, "2000-02-29T00:00:00.001Z"),
    ] as [(Int64, String)] {
      #expect(timestamp(Date(milliseconds: milliseconds)) == text)
      #expect(date(timestamp: text) == Date(milliseconds: milliseconds))
    }
    for text in ["", "2026-11-23", "2026-02-30T00:00:00.000Z", "2026-11-23T01:30:00Z", "2026-11-23T01:3x:00.000Z"] {
      #expect(date(timestamp: text) == nil, "\(text)")
    }
  }

  /// Anybody can follow the chain with the stored bytes and a SHA-256.
  @Test func theChain() async throws {
    try await withStore { store in
      try await store.file(Sample(), then: ["working"])
      let events = try await store.events.stored("c1")
      #expect(events[0].previousHash == hexDigest(of: Array("c1\nSR-1\nstreet-report\np1".utf8)))
      #expect(events[0].hash == hexDigest(of: Array(events[0].previousHash.utf8) + events[0].bytes))
      #expect(events[1].previousHash == events[0].hash)
      #expect(events[1].hash == hexDigest(of: Array(events[1].previousHash.utf8) + events[1].bytes))
      #expect(try await store.events.stored("c9").isEmpty)
    }
  }

  @Test func aSealedDayStaysWhatItWas() async throws {
    try await withStore { store in
      try await store.file(Sample(), then: ["working"])
      try await store.file(Sample(id: "c2", number: "SR-2"))
      let day = try #require(CalendarDay("2026-11-23"))
      let root = try await store.roots.seal(day: day, at: minute(60))
      #expect("\(root.cases) cases, \(root.events) events, up to \(root.lastSequence)" == "2 cases, 3 events, up to 3")
      try await store.step(Sample(), to: "closed")
      #expect(try await store.roots.seal(day: day, at: minute(70)) == root)
      let next = try await store.roots.seal(day: day.adding(days: 1), at: minute(80))
      #expect(next.root != root.root)
      #expect(try await store.roots.all() == [root, next])
      #expect(try await store.findings() == "")
    }
  }

  @Test func commandsAreDoneOnce() async throws {
    try await withStore { store in
      let commands: [Command] = [.publish, .assign(role: "worker", agency: nil)]
      try await store.file(Sample(), commands: commands)
      #expect(try await store.outbox.pending(at: minute(-1)).isEmpty)
      let entries = try await store.outbox.pending(at: minute(0))
      #expect(entries.map(\.command) == commands)
      #expect(entries.map { "\($0.caseID) \($0.version) \($0.position)" } == ["c1 1 0", "c1 1 1"])
      #expect(try await store.outbox.finish(entries[0], at: minute(1)))
      #expect(try await !store.outbox.finish(entries[0], at: minute(2)))
      try await store.outbox.postpone(entries[1], until: minute(30))
      #expect(try await store.outbox.pending(at: minute(29)).isEmpty)
      #expect(try await store.outbox.pending(at: minute(30)).map(\.tries) == [1])
    }
  }

  @Test func aSecretLinkOpensItsCase() async throws {
    try await withStore { store in
      try await store.file(Sample())
      let found = try await store.follows.find(tokenHash: Follow.hash(token: "of c1"))
      #expect(found == FollowedCase(caseID: "c1", person: "resident"))
      #expect(try await store.follows.find(tokenHash: "of c1") == nil)
    }
  }
}
