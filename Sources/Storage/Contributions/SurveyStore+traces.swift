import GRDB

extension SurveyStore {
  /// How long a reader may keep the write-ahead log from being emptied while writers wait.
  private static let patienceMilliseconds = 500

  /// Empties the write-ahead log, which holds the newest pages in the order of their writing, and then writes something
  /// that says nothing, because the log's index names the pages of the last write.
  ///
  /// A reader that keeps the log is let be: it is emptied after the next answer and when the survey closes. The same holds
  /// for a crash between an answer and this.
  func coverTraces() async throws {
    try await database.writeWithoutTransaction { db in
      try emptyLog(db)
      try db.execute(sql: "UPDATE survey_cover SET flips = 1 - flips")
    }
  }

  private func emptyLog(_ db: Database) throws {
    let usual = try Int.fetchOne(db, sql: "PRAGMA busy_timeout") ?? 0
    try db.execute(sql: "PRAGMA busy_timeout = \(Self.patienceMilliseconds)")
    let outcome = Result { try db.checkpoint(.truncate) }
    try db.execute(sql: "PRAGMA busy_timeout = \(usual)")
    do {
      _ = try outcome.get()
    } catch let error as DatabaseError where [.SQLITE_BUSY, .SQLITE_LOCKED].contains(error.resultCode) {
      // Nothing is lost by it.
    }
  }
}
