package import CityModel
package import Foundation
import GRDB

/// Published packs by content hash. Once published, a version stays: cases name the one they began under.
package struct PackStore: Sendable {
  let database: DatabasePool
  /// For looking up single rows: see `look`.
  let lookups: Lookups

  /// Puts the pack in force, storing its files if this version was never published.
  ///
  /// - Returns: `false` when it is in force already.
  package func publish(_ pack: PackFiles, as hash: String, at now: Date) async throws -> Bool {
    try await database.write { db in
      guard try PackVersion.current(db)?.hash != hash else { return false }
      try store(pack, hash, db)
      try db.execute(
        literal: "INSERT INTO pack_publication (hash, published_at) VALUES (\(hash), \(now.inWholeMilliseconds))")
      return true
    }
  }

  private func store(_ pack: PackFiles, _ hash: String, _ db: Database) throws {
    try db.run("INSERT INTO pack_version (hash) VALUES (?) ON CONFLICT DO NOTHING", [hash])
    guard db.changesCount == 1 else { return }
    for (path, bytes) in pack.files.sorted(by: { $0.key < $1.key }) {
      try db.run("INSERT INTO pack_file (hash, path, bytes) VALUES (?, ?, ?)", [hash, path, Data(bytes)])
    }
  }

  /// `nil` where no such version was published.
  package func files(_ hash: String) async throws -> PackFiles? {
    try await database.read { db -> PackFiles? in
      guard try db.first("SELECT 1 FROM pack_version WHERE hash = ?", [hash]) != nil else { return nil }
      let rows = try db.all("SELECT path, bytes FROM pack_file WHERE hash = \(hash)")
      return PackFiles(files: Dictionary(uniqueKeysWithValues: rows.map { ($0["path"], $0.bytes("bytes")) }))
    }
  }

  /// The version in force; `nil` before the first is published.
  package func current() async throws -> PackVersion? { try lookups.look(PackVersion.current) }

  /// Every publication, the newest first. A version that came into force twice stands here twice.
  package func versions() async throws -> [PackVersion] {
    try await database.read { db in
      try Row.fetchAll(db, sql: "SELECT * FROM pack_publication ORDER BY sequence DESC").map(PackVersion.init(row:))
    }
  }
}

/// That a pack came into force.
package struct PackVersion: Hashable, Sendable {
  package let hash: String
  package let publishedAt: Date

  init(row: Row) {
    self.hash = row["hash"]
    self.publishedAt = row.date("published_at")
  }

  static func current(_ db: Database) throws -> PackVersion? {
    try db.first("SELECT * FROM pack_publication ORDER BY sequence DESC LIMIT 1", []).map(PackVersion.init(row:))
  }
}
