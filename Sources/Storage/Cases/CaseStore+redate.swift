package import Casework
package import CityModel
import Foundation
import GRDB

extension CaseStore {
  /// Cases whose term waits for the calendar of the year or of one before it.
  package func dueUndated(year: Int, limit: Int = 200) async throws -> [ID<Case>] {
    try await database.read { db in
      try db.all(
        """
        SELECT case_id FROM case_row WHERE due_year IS NOT NULL AND due_year <= \(year)
        ORDER BY due_year, case_id LIMIT \(limit)
        """
      ).map { $0["case_id"] }
    }
  }

  /// Writes the due time anew after a calendar was published; `false` when the case has moved past the version.
  @discardableResult
  package func redate(_ caseID: ID<Case>, version: Int, due: Due?) async throws -> Bool {
    try await database.write { db in
      try db.execute(
        literal: """
          UPDATE case_row
          SET due_at = \(due?.date?.inWholeMilliseconds), due_year = \(due?.year), due_is_suspended = \(due == .suspended)
          WHERE case_id = \(caseID) AND version = \(version)
          """)
      return db.changesCount == 1
    }
  }
}
