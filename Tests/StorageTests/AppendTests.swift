import Casework
import CityModel
import Foundation
import Testing

@testable import Storage

@Suite struct AppendTests {
  @Test func versionsNumbersAndKeys() async throws {
    try await check(
      """
      file c1 SR-1
      file c1 SR-2
      file c2 SR-1
      file c2 SR-2
      move c1 1 working
      move c1 1 closed
      move c1 5 closed
      move c9 1 working
      move c1 2 closed
      """,
      expect: """
        file c1 SR-1 -> appended
        file c1 SR-2 -> conflict, it stands at 1
        file c2 SR-1 -> number taken
        file c2 SR-2 -> appended
        move c1 1 working -> appended
        move c1 1 closed -> conflict, it stands at 2
        move c1 5 closed -> conflict, it stands at 2
        move c9 1 working -> conflict, it stands at 0
        move c1 2 closed -> appended
        """)
  }

  /// The key is asked first: a repeated request is known even after the case moved on.
  @Test func aRepeatedRequestIsAnsweredAsBefore() async throws {
    try await check(
      """
      file c1 SR-1 key=k1 asks=report
      file c2 SR-2 key=k1 asks=report
      file c2 SR-2 key=k1 asks=another
      move c1 1 working key=k2 asks=begin
      move c1 1 working key=k2 asks=begin
      file c1 SR-1 key=k1 asks=report
      """,
      expect: """
        file c1 SR-1 key=k1 asks=report -> appended
        file c2 SR-2 key=k1 asks=report -> already done: c1
        file c2 SR-2 key=k1 asks=another -> refused: storage.key-reused
        move c1 1 working key=k2 asks=begin -> appended
        move c1 1 working key=k2 asks=begin -> already done: c1
        file c1 SR-1 key=k1 asks=report -> already done: c1
        """)
  }

  @Test func aFileMustBePutBeforeItIsNamed() async throws {
    try await check(
      "file c1 SR-1 photo=nothing\nfile c1 SR-1",
      expect: "file c1 SR-1 photo=nothing -> refused: storage.blob-missing\nfile c1 SR-1 -> appended")
  }

  @Test(arguments: [CommitMode.grouped, .each]) func oneRequestSentFiftyTimesAtOnceIsStoredOnce(
    mode: CommitMode
  ) async throws {
    try await withStore(commit: mode) { store in
      let outcomes = try await withThrowingTaskGroup(of: AppendOutcome.self) { group in
        for number in 1...50 {
          let key = RequestKey(key: "k", digest: "d", answer: Array("first".utf8))
          let filing = Sample(id: ID("c\(number)"), number: "SR-\(number)").filing(key: key)
          group.addTask { try await store.append(filing) }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.filter { $0 == .appended }.count == 1)
      #expect(outcomes.filter { $0 == .alreadyDone(answer: Array("first".utf8)) }.count == 49)
      #expect(try await store.cases.list(CaseFilter()).rows.count == 1)
    }
  }

  /// Of writers who decided on the same version, one is stored and the others are told.
  @Test func ofManyDecisionsOnOneVersionOneIsStored() async throws {
    try await withStore { store in
      try await store.file(Sample())
      let history = try #require(try await store.cases.history("c1")).events
      let outcomes = try await withThrowingTaskGroup(of: AppendOutcome.self) { group in
        for number in 1...20 {
          group.addTask { try await store.append(Sample().step(to: "working", after: history, at: minute(number))) }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(outcomes.filter { $0 == .appended }.count == 1)
      #expect(outcomes.filter { $0 == .conflict(version: 2) }.count == 19)
    }
  }

  private func check(_ script: String, expect expected: String) async throws {
    try await withStore { store in
      var lines: [String] = []
      for line in script.split(separator: "\n") { lines.append("\(line) -> \(try await told(String(line), store))") }
      #expect(lines.joined(separator: "\n") == expected)
      #expect(try await store.doctor(at: minute(0)).isEmpty)
    }
  }

  private func told(_ line: String, _ store: Store) async throws -> String {
    do {
      switch try await store.append(append(line)) {
      case .appended: return "appended"
      case .alreadyDone(let answer): return "already done: \(String(decoding: answer, as: UTF8.self))"
      case .conflict(let version): return "conflict, it stands at \(version)"
      case .numberTaken: return "number taken"
      }
    } catch let refusal as Refusal {
      return "refused: \(refusal.code)"
    }
  }

  /// `file CASE NUMBER [photo=HASH] [key=KEY asks=DIGEST]` or `move CASE VERSION STAGE [key=KEY asks=DIGEST]`.
  private func append(_ line: String) -> EventAppend {
    let words = line.split(separator: " ").map(String.init)
    let options = Dictionary(
      uniqueKeysWithValues: words.filter { $0.contains("=") }.map {
        let parts = $0.split(separator: "=").map(String.init)
        return (parts[0], parts[1])
      })
    let key = options["key"].map { RequestKey(key: $0, digest: options["asks"] ?? "", answer: Array(words[1].utf8)) }
    var sample = Sample(id: ID(words[1]), number: words[0] == "file" ? words[2] : "SR-1")
    sample.photos = options["photo"].map { [$0] } ?? []
    let filing = sample.filing(key: key)
    guard words[0] == "move", let version = Int(words[2]) else { return filing }
    let history = Array(repeating: filing.event, count: version)
    return sample.step(to: ID(words[3]), after: history, at: minute(version * 10), key: key)
  }
}
