package import Casework
package import CityModel
package import Foundation
import GRDB

/// Personal values: read only with a reader's name and a purpose, which the person may see, and erased for good.
package struct PersonStore: Sendable {
  let database: DatabasePool
  /// For looking up single rows: see `look`.
  let lookups: Lookups

  /// The personal values of a case, the oldest first; each reading is logged together with it, or nothing is read.
  ///
  /// - Parameter fields: `nil` reads all.
  package func read(
    _ caseID: ID<Case>, fields: Set<ID<FormField>>? = nil, by reader: ID<Person>, for purpose: String, at now: Date
  ) async throws -> [PersonalReading] {
    try await database.write { db in
      let values = try SealedValue.all(in: caseID, db).filter { fields?.contains($0.slot.field) ?? true }
      return try values.map { value in
        try log(value, reader, purpose, now, db)
        return PersonalReading(
          person: value.person, version: value.slot.version, field: value.slot.field, text: try value.text())
      }
    }
  }

  /// The personal values of a case for the one who gave them: reading one's own is no reading to be logged.
  package func own(_ caseID: ID<Case>) async throws -> [PersonalReading] {
    try lookups.look { db in
      try SealedValue.all(in: caseID, db).map { value in
        PersonalReading(
          person: value.person, version: value.slot.version, field: value.slot.field, text: try value.text())
      }
    }
  }

  /// People whose values are all of cases of the procedure that ended before then: their time is up.
  package func expired(_ procedure: ID<Procedure>, endedBefore limit: Date) async throws -> [ID<Person>] {
    try await database.read { db in
      try db.all(
        """
        SELECT personal.person_id FROM personal JOIN case_row USING (case_id) WHERE procedure = \(procedure)
        GROUP BY personal.person_id
        HAVING max(outcome = 'open' OR closed_at IS NULL OR closed_at >= \(limit.inWholeMilliseconds)) = 0
        LIMIT 1000
        """
      ).map { $0["person_id"] }
    }
  }

  /// Cases of the procedure that ended before then and whose pseudonyms can still be tied to people: their time is up.
  ///
  /// - Parameter prefix: what the vault of a case's pseudonyms is called before the case's id.
  package func expiredPanels(
    _ procedure: ID<Procedure>, endedBefore limit: Date, vaults prefix: String
  ) async throws -> [ID<Case>] {
    try await database.read { db in
      try db.all(
        """
        SELECT case_id FROM case_row JOIN person_key ON person_id = \(prefix) || case_id
        WHERE procedure = \(procedure) AND outcome <> 'open' AND closed_at < \(limit.inWholeMilliseconds)
        LIMIT 1000
        """
      ).map { $0["case_id"] }
    }
  }

  private func log(_ value: SealedValue, _ reader: ID<Person>, _ purpose: String, _ now: Date, _ db: Database) throws {
    try db.execute(
      literal: """
        INSERT INTO reading_log (person_id, reader, case_id, version, field, purpose, at)
        VALUES (\(value.person), \(reader), \(value.slot.caseID), \(value.slot.version), \(value.slot.field),
          \(purpose), \(now.inWholeMilliseconds))
        """)
  }

  /// Who read what of the person, in order.
  package func readings(of person: ID<Person>) async throws -> [ReadingLogEntry] {
    try await database.read { db in
      try db.all("SELECT * FROM reading_log WHERE person_id = \(person) ORDER BY sequence")
        .map(ReadingLogEntry.init(row:))
    }
  }

  /// Destroys the person's key and values, and takes them out of the write-ahead log too. Backups made before keep them.
  ///
  /// The chain stays provable: events hold commitments only, and without the salt those say nothing.
  ///
  /// - Returns: `false` where nothing of the person was held.
  /// - Throws: `Refusal("storage.erase-incomplete")` when another process kept the log from being emptied: the values
  ///   cannot be read any more, but call again to have their bytes overwritten.
  package func erase(_ person: ID<Person>, at now: Date) async throws -> Bool {
    let wasHeld = try await database.write { db in
      try db.execute(literal: "DELETE FROM person_key WHERE person_id = \(person)")
      try db.execute(literal: "DELETE FROM personal WHERE person_id = \(person)")
      try db.execute(literal: "DELETE FROM address WHERE person_id = \(person)")
      try db.execute(
        literal: "UPDATE person SET erased_at = coalesce(erased_at, \(now.inWholeMilliseconds)) WHERE id = \(person)")
      return db.changesCount == 1
    }
    try await emptyLog()
    return wasHeld
  }

  private func emptyLog() async throws {
    do {
      try await database.barrierWriteWithoutTransaction { db in _ = try db.checkpoint(.truncate) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      throw Refusal("storage.erase-incomplete", detail: "\(error)")
    }
  }
}

/// A personal value as it was read.
package struct PersonalReading: Hashable, Sendable {
  package let person: ID<Person>
  /// The event that asked for it.
  package let version: Int
  package let field: ID<FormField>
  package let text: String
}

/// That somebody read a personal value, and why.
package struct ReadingLogEntry: Hashable, Sendable {
  package let reader: ID<Person>
  package let caseID: ID<Case>
  package let version: Int
  package let field: ID<FormField>
  package let purpose: String
  package let at: Date

  init(row: Row) {
    self.reader = row["reader"]
    self.caseID = row["case_id"]
    self.version = row["version"]
    self.field = row["field"]
    self.purpose = row["purpose"]
    self.at = row.date("at")
  }
}
