import Chance
import Casework
import CityModel
import GRDB
import Testing

@testable import Storage

@Suite struct UrnTests {
  private let activity = CaseActivity(caseID: "c1", stage: "wishes")

  /// 400 entries of 20 to 2,000 bytes, filled in eight orders: what lies in the bins is the same to the byte.
  @Test func whatIsStoredFollowsFromTheSetAlone() async throws {
    var chance = SeededDice(seed: 1)
    let entries = (0..<400).map { _ in
      UrnEntry(key: chance.bytes(32), bytes: chance.bytes(Int.random(in: 20...2000, using: &chance)))
    }
    let sorted = entries.sorted { $0.key.lexicographicallyPrecedes($1.key) }
    var orders = [entries, entries.reversed(), sorted, sorted.reversed()]
    for _ in 0..<4 { orders.append(entries.shuffled(using: &chance)) }
    var seen: Set<String> = []
    for order in orders { seen.insert(try await filled(order)) }
    #expect(seen.count == 1)
  }

  @Test func everyEntryIsFoundAndNoOther() async throws {
    try await withUrn { urn in
      var chance = SeededDice(seed: 2)
      let keys = (0..<1000).map { _ in chance.bytes(32) }
      for key in keys { try urn.insert(UrnEntry(key: key)) }
      #expect(try keys.allSatisfy { try urn.find($0)?.key == $0 })
      #expect(try urn.count() == 1000)
      #expect(try urn.find(chance.bytes(32)) == nil)
    }
  }

  @Test func aBinIsOfOneLengthWhateverIsInIt() throws {
    let key = Array(repeating: UInt8(1), count: 32)
    #expect(UrnBin().bytes(of: 100)?.count == 100)
    #expect(UrnBin([UrnEntry(key: key, bytes: Array(repeating: 2, count: 64))]).bytes(of: 100)?.count == 100)
    #expect(UrnBin([UrnEntry(key: key, bytes: Array(repeating: 2, count: 65))]).bytes(of: 100) == nil)
    #expect(throws: Refusal("survey.damaged")) { try UrnBin(bytes: [0, 1, 2]) }
  }

  /// The digest of all bins in their places.
  private func filled(_ entries: [UrnEntry]) async throws -> String {
    try await withUrn(.answer) { urn in
      for entry in entries { try urn.insert(entry) }
      let rows = try Row.fetchAll(
        urn.db, sql: "SELECT place, bytes FROM survey_bin WHERE part = 'answer' ORDER BY place")
      #expect(rows.count >= 32)
      return hexDigest(of: rows.map { $0.bytes("bytes") })
    }
  }

  private func withUrn<Result: Sendable>(
    _ part: Urn.Part = .spent, _ body: @escaping @Sendable (Urn) throws -> Result
  ) async throws -> Result {
    try await withStore { store in
      try await store.file(Sample())
      try await store.surveys.open(activity, SurveyKeys(publicKey: [1], privateKey: [2]))
      return try await store.database.write { try body(Urn(part, of: activity, $0)) }
    }
  }
}
