import CityModel
package import Foundation
import GRDB

/// What tries to sign in are counted by. Stored as a hash.
package enum SignInKey: Hashable, Sendable {
  case name(String)
  case address(String)

  var hash: String {
    switch self {
    case .name(let name): hexDigest(of: Array("name \(name)".utf8))
    case .address(let address): hexDigest(of: Array("address \(address)".utf8))
    }
  }
}

extension AccountStore {
  /// Counts one more try, before its password is looked at, so that tries sent at once count too.
  ///
  /// - Parameter windowSeconds: tries are counted in windows of this length since 1970; a new window begins at none.
  /// - Returns: how many there are in the window, this one counted.
  package func countTry(_ key: SignInKey, at now: Date, windowSeconds: Int) async throws -> Int {
    let window = Window(around: now, seconds: windowSeconds)
    return try await database.write { db in
      try db.execute(literal: "DELETE FROM sign_in_try WHERE window_end <= \(now.inWholeMilliseconds)")
      try db.execute(
        literal: """
          INSERT INTO sign_in_try (key_hash, window_start, window_end, tries)
          VALUES (\(key.hash), \(window.start), \(window.end), 1)
          ON CONFLICT DO UPDATE SET tries = tries + 1
          """)
      return try tries(key, window, db)
    }
  }

  package func tries(_ key: SignInKey, at now: Date, windowSeconds: Int) async throws -> Int {
    try lookups.look { try tries(key, Window(around: now, seconds: windowSeconds), $0) }
  }

  /// After a sign-in that succeeded.
  package func forgetTries(_ key: SignInKey) async throws {
    try await database.write { try $0.execute(literal: "DELETE FROM sign_in_try WHERE key_hash = \(key.hash)") }
  }

  private func tries(_ key: SignInKey, _ window: Window, _ db: Database) throws -> Int {
    let row = try db.first(
      "SELECT tries FROM sign_in_try WHERE key_hash = ? AND window_start = ? AND window_end = ?",
      [key.hash, window.start, window.end])
    return row?["tries"] ?? 0
  }
}

/// A fixed span of time, in milliseconds since 1970.
private struct Window {
  let start: Int64
  let end: Int64

  init(around now: Date, seconds: Int) {
    let length = Int64(seconds) * 1000
    self.start = now.inWholeMilliseconds / length * length
    self.end = start + length
  }
}
