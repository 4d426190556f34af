package import Casework
package import CityModel
package import Foundation
import GRDB

/// Commands that stored events ask for, until they are done.
package struct OutboxStore: Sendable {
  let database: DatabasePool

  /// What is to be done now, the oldest first.
  package func pending(limit: Int = 100, at now: Date) async throws -> [OutboxEntry] {
    try await database.read { db in
      let rows = try db.all(
        """
        SELECT case_id, version, position, command, tries FROM outbox
        WHERE finished_at IS NULL AND due_at <= \(now.inWholeMilliseconds)
        ORDER BY due_at, case_id, version, position LIMIT \(limit)
        """)
      return try rows.map(OutboxEntry.init(row:))
    }
  }

  /// Says that the command is done; `false` when somebody said so before.
  package func finish(_ entry: OutboxEntry, at now: Date) async throws -> Bool {
    try await database.write { try entry.finish(at: now, $0) }
  }

  /// Says that the command failed and when to try again.
  package func postpone(_ entry: OutboxEntry, until then: Date) async throws {
    try await database.write { db in
      try db.execute(
        literal: """
          UPDATE outbox SET tries = tries + 1, due_at = \(then.inWholeMilliseconds)
          WHERE case_id = \(entry.caseID) AND version = \(entry.version) AND position = \(entry.position)
            AND finished_at IS NULL
          """)
    }
  }
}

/// A command with its key: case, event and place in the event's list. Whoever performs it twice does nothing twice.
package struct OutboxEntry: Hashable, Sendable {
  package let caseID: ID<Case>
  package let version: Int
  package let position: Int
  package let command: Command
  /// How often it failed.
  package let tries: Int

  init(row: Row) throws {
    self.caseID = row["case_id"]
    self.version = row["version"]
    self.position = row["position"]
    self.command = try fromCanonicalJSON(Command.self, row.bytes("command"))
    self.tries = row["tries"]
  }

  /// Says that the command is done; `false` when somebody said so before.
  func finish(at now: Date, _ db: Database) throws -> Bool {
    try db.run(
      """
      UPDATE outbox SET finished_at = ? WHERE case_id = ? AND version = ? AND position = ? AND finished_at IS NULL
      """,
      [now.inWholeMilliseconds, caseID, version, position])
    return db.changesCount == 1
  }
}
