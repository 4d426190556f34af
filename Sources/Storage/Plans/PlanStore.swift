package import CityModel
import GRDB

/// What offices entered of the measures' plans, and what guards said of it. Only ever added to.
package struct PlanStore: Sendable {
  let database: DatabasePool
  /// For looking up single rows: see `look`.
  let lookups: Lookups

  /// The number of the last entry; 0 before the first. Whatever follows from the entries is as old as this.
  package func lastSequence() async throws -> Int {
    try lookups.look { db in
      try db.first("SELECT coalesce(max(sequence), 0) AS last FROM plan_entry", [])?["last"] ?? 0
    }
  }

  /// Every entry, oldest first.
  package func all() async throws -> [PlanEntry] {
    try await database.read { try $0.all("SELECT * FROM plan_entry ORDER BY sequence").map(PlanEntry.init(row:)) }
  }

  /// The entries of one measure, oldest first.
  package func entries(of measure: ID<Measure>) async throws -> [PlanEntry] {
    try await database.read { db in
      try db.all("SELECT * FROM plan_entry WHERE measure = \(measure) ORDER BY sequence").map(PlanEntry.init(row:))
    }
  }

  /// Writes down what the guards said and, where there is one, the entry, all or nothing.
  package func add(_ entry: PlanEntry?, askings: [GuardAsking]) async throws {
    try await database.write { db in
      for asking in askings { try asking.insert(db) }
      try entry?.insert(db)
    }
  }

  /// How often each guard came to what.
  package func counts() async throws -> [ID<Guard>: [GuardAsking.Outcome: Int]] {
    try await database.read { db in
      let rows = try db.all("SELECT guard, outcome, count(*) AS n FROM guard_asking GROUP BY guard, outcome")
      return rows.reduce(into: [:]) { counts, row in
        guard let outcome = GuardAsking.Outcome(rawValue: row["outcome"]) else { return }
        counts[row["guard"], default: [:]][outcome] = row["n"]
      }
    }
  }

  /// What was overridden, the newest first.
  package func overridden(limit: Int) async throws -> [GuardAsking] {
    try await database.read { db in
      try db.all(
        "SELECT * FROM guard_asking WHERE outcome = 'overridden' ORDER BY sequence DESC LIMIT \(limit)"
      ).map(GuardAsking.init(row:))
    }
  }
}
