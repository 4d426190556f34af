package import Casework
package import CityModel
package import Foundation
import GRDB

/// How many objects of a region stand so.
package struct ObjectTally: Hashable, Sendable {
  package let region: ID<Region>
  package let standing: ObjectStanding
  package let objects: Int
}

extension ObjectStore {
  /// How the living objects of a register stand, by region. Read from the kept counts.
  package func tallies(_ register: ID<Register>) async throws -> [ObjectTally] {
    try lookups.look { try Self.now(register, $0) }
  }

  /// The same as it was judged at a moment: what has happened since is taken back.
  package func tallies(_ register: ID<Register>, at moment: Date) async throws -> [ObjectTally] {
    try await database.read { db in
      var counts = Dictionary(
        uniqueKeysWithValues: try Self.now(register, db).map { (Key($0.region, $0.standing), $0.objects) })
      for (column, sign) in [("became", -1), ("was", 1)] {
        let rows = try db.rows(
          """
          SELECT region, \(column) AS standing, count(*) AS objects FROM object_move
          WHERE register = ? AND at > ? AND \(column) IS NOT NULL GROUP BY region, \(column)
          """, [register, moment.inWholeMilliseconds])
        for tally in rows.map(ObjectTally.init(row:)) {
          counts[Key(tally.region, tally.standing), default: 0] += sign * tally.objects
        }
      }
      return counts.filter { $0.value > 0 }
        .map { ObjectTally(region: $0.key.region, standing: $0.key.standing, objects: $0.value) }
        .sorted { ($0.region, $0.standing.rawValue) < ($1.region, $1.standing.rawValue) }
    }
  }

  /// What moved in a register, the newest first.
  package func moves(_ register: ID<Register>, limit: Int) async throws -> [ObjectMove] {
    try lookups.look { db in
      try db.rows(
        """
        SELECT object_move.*, object_row.name AS name FROM object_move JOIN object_row USING (object_id)
        WHERE object_move.register = ? ORDER BY at DESC, sequence DESC LIMIT ?
        """, [register, limit]
      ).map(ObjectMove.init(row:))
    }
  }

  /// What moved of one object, oldest first.
  package func moves(of id: ID<RegisterObject>) async throws -> [ObjectMove] {
    try lookups.look { db in
      try db.rows(
        """
        SELECT object_move.*, object_row.name AS name FROM object_move JOIN object_row USING (object_id)
        WHERE object_move.object_id = ? ORDER BY sequence
        """, [id]
      ).map(ObjectMove.init(row:))
    }
  }

  /// Grows with everything that happens to objects; 0 before the first.
  package func lastSequence() async throws -> Int {
    try lookups.look { db in
      let events = try Int.fetchOne(db, sql: "SELECT max(sequence) FROM object_event") ?? 0
      return try events + (Int.fetchOne(db, sql: "SELECT max(sequence) FROM object_move") ?? 0)
    }
  }

  private static func now(_ register: ID<Register>, _ db: Database) throws -> [ObjectTally] {
    try db.rows(
      "SELECT region, standing, objects FROM object_count WHERE register = ? ORDER BY region, standing", [register]
    ).map(ObjectTally.init(row:))
  }
}

private struct Key: Hashable {
  let region: ID<Region>
  let standing: ObjectStanding

  init(_ region: ID<Region>, _ standing: ObjectStanding) {
    self.region = region
    self.standing = standing
  }
}

extension ObjectTally {
  fileprivate init(row: Row) {
    self.init(
      region: row["region"], standing: ObjectStanding(rawValue: row["standing"]) ?? .notJudged,
      objects: row["objects"])
  }
}
