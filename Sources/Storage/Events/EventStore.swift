package import Casework
package import CityModel
import GRDB

/// The event log as it lies on the disk.
package struct EventStore: Sendable {
  let database: DatabasePool
  /// For looking up single rows: see `look`.
  let lookups: Lookups

  /// What the request was answered, if it was done before. Look here before doing its work again.
  ///
  /// - Throws: `Refusal("storage.key-reused")` when the key came with another request.
  package func remembered(key: String, digest: String) async throws -> [UInt8]? {
    try lookups.look { try Storage.remembered(key, digest, $0) }
  }

  /// The number of the newest event of all; 0 before the first.
  package func lastSequence() async throws -> Int {
    try lookups.look { try Int.fetchOne($0, sql: "SELECT max(sequence) FROM event") ?? 0 }
  }

  /// The stored bytes and hashes of a case's events in order; empty where there is no such case.
  package func stored(_ caseID: ID<Case>) async throws -> [StoredEvent] {
    try lookups.look { try StoredEvent.all(of: caseID, $0) }
  }
}

/// One event as stored: what the chain is made of.
package struct StoredEvent: Hashable, Sendable {
  package let version: Int
  package let bytes: [UInt8]
  package let previousHash: String
  package let hash: String

  init(row: Row) {
    self.version = row["version"]
    self.bytes = row.bytes("bytes")
    self.previousHash = row["previous_hash"]
    self.hash = row["hash"]
  }

  static func all(of caseID: ID<Case>, _ db: Database) throws -> [StoredEvent] {
    let statement = try db.cachedStatement(
      sql: "SELECT version, bytes, previous_hash, hash FROM event WHERE case_id = ? ORDER BY version")
    return try Row.fetchAll(statement, arguments: [caseID]).map(StoredEvent.init(row:))
  }

  func event() throws -> CaseEvent { try fromCanonicalJSON(CaseEvent.self, bytes) }
}
