package import CityModel
import GRDB

/// Entered values, decisions over them, and locked periods. Nothing is ever changed or removed.
package struct FigureStore: Sendable {
  let database: DatabasePool
  /// For looking up single rows: see `look`.
  let lookups: Lookups

  static let columns = """
    SELECT f.*, d.verdict, d.reason, d.decided_by, d.decided_at
    FROM figure f LEFT JOIN figure_decision d ON d.figure = f.sequence
    """

  /// Counts up with every decision: what readers see changes only then.
  package func state() async throws -> Int {
    try lookups.look { try Int.fetchOne($0, sql: "SELECT max(sequence) FROM figure_decision") ?? 0 }
  }

  /// The approved values, of each place and source the newest, in the order of entering.
  package func approved() async throws -> [EnteredFigure] {
    try await database.read { db in
      try Row.fetchAll(
        db,
        sql: """
          \(Self.columns) WHERE d.verdict = 'approved' AND NOT EXISTS (
            SELECT 1 FROM figure n JOIN figure_decision e ON e.figure = n.sequence AND e.verdict = 'approved'
            WHERE n.indicator = f.indicator AND n.region = f.region AND n.period = f.period
              AND n.source = f.source AND n.sequence > f.sequence)
          ORDER BY f.sequence
          """
      ).map(EnteredFigure.init(row:))
    }
  }

  /// Everything that was entered of an indicator, the newest first.
  ///
  /// - Parameter limit: most entries given.
  package func history(of indicator: ID<Indicator>, region: ID<Region>, limit: Int) async throws -> [EnteredFigure] {
    try await database.read { db in
      try db.rows(
        "\(Self.columns) WHERE f.indicator = ? AND f.region = ? ORDER BY f.sequence DESC LIMIT ?",
        [indicator, region, limit]
      ).map(EnteredFigure.init(row:))
    }
  }

  /// What the agencies entered, the newest of each place and source only, by indicator, region and period.
  package func newest(of agencies: [ID<Agency>], waitingOnly: Bool = false, limit: Int) async throws -> [EnteredFigure]
  {
    try await database.read { db in
      let waiting = waitingOnly ? "AND d.verdict IS NULL" : ""
      let marks = Array(repeating: "?", count: agencies.count).joined(separator: ", ")
      return try Row.fetchAll(
        db,
        sql: """
          \(Self.columns) WHERE f.agency IN (\(marks)) \(waiting) AND NOT EXISTS (
            SELECT 1 FROM figure n WHERE n.indicator = f.indicator AND n.region = f.region AND n.period = f.period
              AND n.source = f.source AND n.sequence > f.sequence)
          ORDER BY f.period DESC, f.indicator, f.region LIMIT ?
          """, arguments: StatementArguments(agencies.map(\.text)) + [limit]
      ).map(EnteredFigure.init(row:))
    }
  }

  /// The newest entry of a place from a source that was not rejected; `nil` where there is none.
  static func current(_ place: EnteredFigure.Place, _ source: ID<Source>, _ db: Database) throws -> EnteredFigure? {
    try db.first(
      """
      \(columns) WHERE f.indicator = ? AND f.region = ? AND f.period = ? AND f.source = ? AND d.verdict IS NOT 'rejected'
      ORDER BY f.sequence DESC LIMIT 1
      """, [place.indicator, place.region, place.period.description, source]
    ).map(EnteredFigure.init(row:))
  }

  package func find(_ id: ID<Observation>) async throws -> EnteredFigure? {
    try lookups.look { db in
      try db.first("\(Self.columns) WHERE f.id = ?", [id]).map(EnteredFigure.init(row:))
    }
  }

  /// The newest entries of the places that were not rejected, in their order.
  package func current(
    at places: [EnteredFigure.Place], from source: ID<Source>
  ) async throws -> [EnteredFigure?] {
    try await database.read { db in try places.map { try Self.current($0, source, db) } }
  }

  /// The periods of the agency for which nothing more is entered.
  package func locked(_ agency: ID<Agency>) async throws -> [Period] {
    try lookups.look { try Self.locked(agency, $0) }
  }

  static func locked(_ agency: ID<Agency>, _ db: Database) throws -> [Period] {
    try db.rows(
      """
      SELECT period FROM figure_lock l WHERE agency = ? AND is_locked = 1 AND NOT EXISTS (
        SELECT 1 FROM figure_lock n WHERE n.agency = l.agency AND n.period = l.period AND n.sequence > l.sequence)
      ORDER BY period
      """, [agency]
    ).compactMap { Period($0["period"] as String) }
  }
}
