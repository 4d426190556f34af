package import Casework
package import CityModel
import GRDB

extension ContributionStore {
  /// The cases that ever asked a panel. The work grows with their number, not with that of the answers.
  package func casesWithPanels() async throws -> [ID<Case>] {
    try await database.read { db in
      try db.all(
        """
        WITH RECURSIVE asked (id) AS (
          SELECT min(case_id) FROM contribution INDEXED BY contribution_author
          UNION ALL
          SELECT (
            SELECT min(case_id) FROM contribution INDEXED BY contribution_author WHERE contribution.case_id > asked.id)
          FROM asked WHERE asked.id IS NOT NULL
        )
        SELECT id FROM asked WHERE id IS NOT NULL
          AND EXISTS (SELECT 1 FROM contribution WHERE case_id = asked.id AND kind = 'answer')
        """
      ).map { $0["id"] }
    }
  }

  /// Of some pseudonyms, the case in which each answered a panel.
  package func panels(answeredBy names: [ID<Person>]) async throws -> [ID<Case>] {
    try await database.read { db in
      let cases = try names.compactMap { name -> ID<Case>? in
        try db.first("SELECT case_id FROM contribution WHERE author = ? AND kind = 'answer' LIMIT 1", [name.text])?[
          "case_id"]
      }
      return cases
    }
  }
}
