package import Casework
package import CityModel
import GRDB

/// Cases: their histories, and the rows that lists show. The work grows with the answer, not with the number of cases.
package struct CaseStore: Sendable {
  let database: DatabasePool
  /// For looking up single rows: see `look`.
  let lookups: Lookups

  /// `nil` where there is no such case.
  package func history(_ caseID: ID<Case>) async throws -> StoredHistory? {
    try lookups.look { db in
      try db.first("SELECT * FROM case_opening WHERE case_id = ?", [caseID]).map { try StoredHistory(opening: $0, db) }
    }
  }

  /// By the public number.
  package func history(number: String) async throws -> StoredHistory? {
    try lookups.look { db in
      try db.first("SELECT * FROM case_opening WHERE number = ?", [number]).map { try StoredHistory(opening: $0, db) }
    }
  }

  package func row(_ caseID: ID<Case>) async throws -> CaseRow? {
    try lookups.look {
      try $0.first("SELECT * FROM case_row WHERE case_id = ?", [caseID]).map(CaseRow.init(row:))
    }
  }

  package func row(number: String) async throws -> CaseRow? {
    try lookups.look {
      try $0.first("SELECT * FROM case_row WHERE number = ?", [number]).map(CaseRow.init(row:))
    }
  }
}

extension StoredHistory {
  init(opening row: Row, _ db: Database) throws {
    let opening = CaseOpening(row: row)
    self.init(opening: opening, events: try StoredEvent.all(of: opening.caseID, db).map { try $0.event() })
  }
}
