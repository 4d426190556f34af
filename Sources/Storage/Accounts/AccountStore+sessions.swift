import CityModel
package import Foundation
import GRDB

extension AccountStore {
  package func start(_ session: Session) async throws {
    try await database.write { db in
      try db.execute(
        literal: """
          INSERT INTO session (token_hash, account_id, secret, created_at, expires_at, seen_at)
          VALUES (\(session.tokenHash), \(session.account), \(session.secret), \(session.createdAt.inWholeMilliseconds),
            \(session.expiresAt.inWholeMilliseconds), \(session.seenAt.inWholeMilliseconds))
          """)
    }
  }

  /// `nil` where the session never was, has expired or was ended, or its account is disabled.
  package func session(tokenHash: String, at now: Date) async throws -> SignedIn? {
    try lookups.look { db in
      let row = try db.first(
        "SELECT * FROM session WHERE token_hash = ? AND expires_at > ?", [tokenHash, now.inWholeMilliseconds])
      guard let session = row.map(Session.init(row:)) else { return nil }
      return try db.first("SELECT * FROM account WHERE id = ? AND disabled_at IS NULL", [session.account])
        .map { SignedIn(session: session, account: Account(row: $0)) }
    }
  }

  /// Notes that the session was used.
  package func touch(tokenHash: String, at now: Date) async throws {
    try await database.write { db in
      try db.execute(
        literal: "UPDATE session SET seen_at = \(now.inWholeMilliseconds) WHERE token_hash = \(tokenHash)")
    }
  }

  package func end(tokenHash: String) async throws {
    try await database.write { try $0.execute(literal: "DELETE FROM session WHERE token_hash = \(tokenHash)") }
  }

  /// Forgets what has run out: sessions and counted tries. Returns how many sessions.
  package func endExpired(at now: Date) async throws -> Int {
    try await database.write { db in
      try db.execute(literal: "DELETE FROM sign_in_try WHERE window_end <= \(now.inWholeMilliseconds)")
      try db.execute(literal: "DELETE FROM session WHERE expires_at <= \(now.inWholeMilliseconds)")
      return db.changesCount
    }
  }
}
