import GRDB

/// One look over the store, on one connection, as of one moment.
struct StoreCheckup {
  static let mostFindings = 1000

  let db: Database
  let blobs: BlobStore
  let fold: Fold?
  private(set) var findings: [DoctorFinding] = []
  /// Files that events name.
  var used: Set<String> = []

  init(db: Database, blobs: BlobStore, fold: Fold?) {
    self.db = db
    self.blobs = blobs
    self.fold = fold
  }

  mutating func find(_ code: String, _ values: [String: String] = [:]) {
    if findings.count < Self.mostFindings { findings.append(DoctorFinding(code, values)) }
  }

  /// SQLite's own checks, and what rows of different tables say of each other.
  mutating func lookAtDatabase() throws {
    for fault in try String.fetchAll(db, sql: "PRAGMA integrity_check") where fault != "ok" {
      find("database-damaged", ["fault": fault])
    }
    for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
      find("reference-broken", ["table": row["table"], "parent": row["parent"]])
    }
    for kind in try String.fetchAll(db, sql: Self.wrongCounts) { find("count-differs", ["kind": kind]) }
    for row in try Row.fetchAll(db, sql: Self.unreadable) {
      find("key-missing", ["case": row["case_id"], "field": row["field"]])
    }
  }

  /// Personal values whose key is gone though they were not erased.
  private static let unreadable = """
    SELECT case_id, field FROM personal WHERE person_id NOT IN (SELECT person_id FROM person_key) ORDER BY case_id
    """

  private static let wrongCounts = """
    WITH counted AS (
      SELECT procedure, service, category, region, stage, outcome, is_conduct, count(*) AS cases FROM case_row
      GROUP BY procedure, service, category, region, stage, outcome, is_conduct
    )
    SELECT DISTINCT procedure || ' ' || category || ' ' || region || ' ' || stage FROM (
      SELECT * FROM (SELECT * FROM counted EXCEPT SELECT * FROM case_count)
      UNION SELECT * FROM (SELECT * FROM case_count EXCEPT SELECT * FROM counted)
    )
    """
}
