import Casework
package import CityModel
package import Foundation
import GRDB

extension CaseStore {
  /// The versions of the pack that open cases run under. The work grows with their number, not with that of the cases.
  package func versionsInUse() async throws -> [String] {
    try await database.read { db in
      try String.fetchAll(
        db,
        sql: """
          WITH RECURSIVE used (hash) AS (
            SELECT min(pack_version) FROM case_row INDEXED BY case_row_running WHERE outcome = 'open'
            UNION ALL
            SELECT (
              SELECT min(pack_version) FROM case_row INDEXED BY case_row_running
              WHERE outcome = 'open' AND pack_version > used.hash)
            FROM used WHERE used.hash IS NOT NULL
          )
          SELECT hash FROM used WHERE hash IS NOT NULL
          """)
    }
  }

  /// Open cases of a definition, the earliest due first.
  ///
  /// - Parameter stages: where they stand; `nil`: anywhere.
  package func running(
    under packVersion: String, _ procedure: ID<Procedure>, stages: [ID<Stage>]? = nil, limit: Int
  ) async throws -> [CaseRow] {
    let here: SQL = stages.map { "stage IN \($0)" } ?? "TRUE"
    return try await database.read { db in
      try db.all(
        """
        SELECT * FROM case_row INDEXED BY case_row_running
        WHERE outcome = 'open' AND pack_version = \(packVersion) AND procedure = \(procedure) AND \(here)
        ORDER BY due_order, case_id LIMIT \(limit)
        """
      ).map(CaseRow.init(row:))
    }
  }

  /// Open cases of a definition whose promise runs out in a span of time and that nobody was reminded of yet.
  package func unreminded(
    of kind: Reminder.Kind, under packVersion: String, _ procedure: ID<Procedure>, stages: [ID<Stage>],
    due span: Range<Date>, limit: Int
  ) async throws -> [CaseRow] {
    try await database.read { db in
      try db.all(
        """
        SELECT * FROM case_row INDEXED BY case_row_running
        WHERE outcome = 'open' AND pack_version = \(packVersion) AND procedure = \(procedure) AND stage IN \(stages)
          AND due_order >= \(span.lowerBound.inWholeMilliseconds) AND due_order < \(span.upperBound.inWholeMilliseconds)
          AND NOT EXISTS (SELECT 1 FROM reminder
            WHERE reminder.case_id = case_row.case_id AND reminder.version = entered AND kind = \(kind.rawValue))
        ORDER BY due_order, case_id LIMIT \(limit)
        """
      ).map(CaseRow.init(row:))
    }
  }

  /// The cases in which somebody acted for no office after the filing, the newest first.
  package func parts(of person: ID<Person>, limit: Int) async throws -> [CaseRow] {
    try await database.read { db in
      try db.all(
        """
        SELECT case_row.* FROM part JOIN case_row USING (case_id) WHERE person_id = \(person)
        ORDER BY filed_at DESC, case_id DESC LIMIT \(limit)
        """
      ).map(CaseRow.init(row:))
    }
  }
}
