import Chance
import Casework
import CityModel
import Foundation
import GRDB
import Testing

@testable import Storage

/// Whoever has the whole folder cannot tie an answer to a person better than chance, even in the worst case: everybody
/// answers at once after they were given their signature, and the order in which people came is known.
@Suite struct AnonymityTests {
  private static let people = 64
  private static let surveys = ProcessInfo.processInfo.environment["YIJU_LONG"] == nil ? 12 : 120
  private let wishes = CaseActivity(caseID: "c1", stage: "wishes")

  @Test func theStoreTellsNothing() async throws {
    var guesses: [String: Guesses] = [:]
    for seed in 1...Self.surveys {
      try await withStore { store in
        let marks = try await hold(seed, store)
        try look(store.folder, marks, "open", &guesses)
        _ = try await store.surveys.close(wishes)
        try look(store.folder, marks, "closed", &guesses)
        try await store.backup(to: store.folder.appending(path: "copy"))
        try look(store.folder.appending(path: "copy"), marks, "copy", &guesses)
      }
    }
    #expect(guesses.count >= 20)
    #expect(guesses.values.contains { $0.surveys == Self.surveys })
    for (place, guess) in guesses {
      #expect(!guess.isBetterThanChance, "\(place): \(guess)")
    }
  }

  /// The same adversary wins against stores that were not made for it, so the test above can fail.
  @Test(
    arguments: [
      ("rows in their order", "(id INTEGER PRIMARY KEY, key TEXT, bytes TEXT)", "naive.sqlite answer by id"),
      ("rows with times", "(key TEXT PRIMARY KEY, at INTEGER, bytes TEXT)", "naive.sqlite answer by at"),
      ("rows under ids of chance", "(key TEXT PRIMARY KEY, bytes TEXT)", "pages from their ends in naive.sqlite"),
      ("sorted by ids of chance", "(key TEXT PRIMARY KEY, bytes TEXT) WITHOUT ROWID", "last in naive.sqlite"),
    ])
  func aStoreThatWasNotMadeForItTells(kind: String, table: String, place: String) async throws {
    var guesses: [String: Guesses] = [:]
    for seed in 1...4 {
      var chance = SeededDice(seed: UInt64(seed))
      let marks = marks(&chance)
      try await withFolder { folder in
        let queue = try DatabaseQueue(path: folder.appending(path: "naive.sqlite").path(percentEncoded: false))
        try await queue.write { try $0.execute(sql: "CREATE TABLE answer \(table)") }
        for (person, mark) in marks.enumerated() {
          let id = hexDigest(of: chance.bytes(32))
          try await queue.write { db in
            try db.execute(literal: "INSERT INTO answer (key, bytes) VALUES (\(id), \(Adversary.text(mark)))")
            if table.contains("at INTEGER") {
              try db.execute(literal: "UPDATE answer SET at = \(person) WHERE key = \(id)")
            }
          }
        }
        try look(folder, marks, "naive", &guesses)
      }
    }
    #expect(try #require(guesses["naive: \(place)"]).isBetterThanChance, "\(kind)")
  }

  /// One for each person, told from their number by nobody else.
  private func marks(_ chance: inout SeededDice) -> [Int] {
    Array((0..<Self.people).map { 10_000_000 + $0 * 1_000_003 }.shuffled(using: &chance))
  }

  /// Opens a survey, and everybody in turn is given a signature and answers.
  private func hold(_ seed: Int, _ store: Store) async throws -> [Int] {
    var chance = SeededDice(seed: UInt64(seed))
    let marks = marks(&chance)
    try await store.file(Sample())
    try await store.surveys.open(wishes, SurveyKeys(publicKey: [1], privateKey: chance.bytes(1200)))
    for (person, mark) in marks.enumerated() {
      try await store.surveys.issue(wishes, to: ID("person-\(person)"), blinded: chance.bytes(256))
      let padding = String(repeating: "x", count: Int.random(in: 20...1500, using: &chance))
      let answer = SurveyAnswer(
        day: CalendarDay(daysSince1970: 20_780),
        answers: Array("{\"wish\":\"\(Adversary.text(mark)) \(padding)\"}".utf8))
      let outcome = try await store.surveys.answer(
        wishes, by: .token(chance.bytes(64)), id: chance.bytes(32), answer)
      #expect(outcome == .counted)
    }
    return marks
  }

  /// Holds every order of answers that is found against the order of people, and against that of their signatures.
  private func look(
    _ folder: URL, _ marks: [Int], _ moment: String, _ guesses: inout [String: Guesses]
  ) throws {
    let adversary = Adversary(folder: folder)
    let person = Dictionary(uniqueKeysWithValues: marks.enumerated().map { ($0.element, $0.offset) })
    let names = marks.indices.map { digestBytes(of: Array("person\nperson-\($0)".utf8)) }
    #expect(try moment == "naive" || adversary.mostCopies() == 1)
    let issued = try adversary.ranks(of: names)
    for (place, order) in try adversary.orders(of: marks.sorted()) {
      let people = order.compactMap { person[$0] }
      guesses["\(moment): \(place)", default: Guesses()].add(people)
      guesses["\(moment): \(place), backwards", default: Guesses()].add(people.reversed())
      guesses["\(moment): \(place), as issued", default: Guesses()].add(people.map { issued[$0] })
    }
  }
}
