package import Casework
package import CityModel
package import Foundation
import GRDB

/// Files by the hex SHA-256 of their bytes: the same bytes are stored once, and a stored file never changes.
package struct BlobStore: Sendable {
  let database: DatabasePool
  let folder: URL
  let faults: Faults

  /// Puts a file; it is on the disk under its name when this returns. An event may name it from then on.
  ///
  /// - Returns: its name.
  package func put(_ bytes: [UInt8], at now: Date) async throws -> String {
    let hash = hexDigest(of: bytes)
    let incoming = try writeIncoming(bytes, hash)
    defer { try? FileManager.default.removeItem(at: incoming) }
    try await database.write { db in
      // The name is taken under the write lock, so that a sweep of another process cannot come between file and row.
      if !FileManager.default.fileExists(atPath: path(hash)) { try settle(incoming, hash) }
      try db.execute(
        literal: """
          INSERT INTO blob (hash, size, put_at) VALUES (\(hash), \(bytes.count), \(now.inWholeMilliseconds))
          ON CONFLICT (hash) DO UPDATE SET put_at = excluded.put_at
          """)
    }
    return hash
  }

  /// `nil` where no such file was put.
  package func bytes(_ hash: String) async throws -> [UInt8]? {
    let isListed = try await database.read { try $0.first("SELECT 1 FROM blob WHERE hash = ?", [hash]) != nil }
    return isListed ? [UInt8](try Data(contentsOf: file(hash))) : nil
  }

  /// The cases whose events name the file.
  package func cases(using hash: String) async throws -> [ID<Case>] {
    try await database.read { db in
      try db.all("SELECT DISTINCT case_id FROM blob_use WHERE hash = \(hash) ORDER BY case_id").map { $0["case_id"] }
    }
  }

  /// Removes files that no event and no entered figure names and that were put before then.
  ///
  /// - Returns: how many were removed.
  package func sweep(unusedSince limit: Date) async throws -> Int {
    try await database.write { db in
      let unused = try Self.unused(before: limit, db)
      for hash in unused {
        try db.run("DELETE FROM blob WHERE hash = ?", [hash])
        try? FileManager.default.removeItem(at: file(hash))
      }
      let unlisted = try unlisted(before: limit, db)
      for file in unlisted { try FileManager.default.removeItem(at: file) }
      return unused.count + unlisted.count
    }
  }

  static func unused(before limit: Date, _ db: Database) throws -> [String] {
    try db.all(
      """
      SELECT hash FROM blob WHERE put_at < \(limit.inWholeMilliseconds)
        AND NOT EXISTS (SELECT 1 FROM blob_use WHERE blob_use.hash = blob.hash)
        AND NOT EXISTS (SELECT 1 FROM object_blob WHERE object_blob.hash = blob.hash)
        AND NOT EXISTS (SELECT 1 FROM figure WHERE evidence = blob.hash)
      ORDER BY hash
      """
    ).map { $0["hash"] }
  }
}
