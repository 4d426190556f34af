package import CityModel
package import Foundation
import GRDB

/// Accounts, their sessions, and tries to sign in.
package struct AccountStore: Sendable {
  let database: DatabasePool
  /// For looking up single rows: see `look`.
  let lookups: Lookups

  /// - Throws: `Refusal("storage.account-name-taken")`.
  package func add(_ account: Account) async throws {
    try await database.write { db in
      guard try db.first("SELECT 1 FROM account WHERE name = ?", [account.name]) == nil else {
        throw Refusal("storage.account-name-taken")
      }
      try db.execute(
        literal: """
          INSERT INTO account (id, name, role, agency, password_hash, created_at, disabled_at)
          VALUES (\(account.id), \(account.name), \(account.role), \(account.agency), \(account.passwordHash),
            \(account.createdAt.inWholeMilliseconds), \(account.disabledAt?.inWholeMilliseconds))
          """)
    }
  }

  package func find(name: String) async throws -> Account? {
    try lookups.look { try $0.first("SELECT * FROM account WHERE name = ?", [name]).map(Account.init(row:)) }
  }

  package func find(_ id: ID<Person>) async throws -> Account? {
    try lookups.look { try $0.first("SELECT * FROM account WHERE id = ?", [id]).map(Account.init(row:)) }
  }

  /// All accounts by name, the disabled ones too.
  package func all() async throws -> [Account] {
    try await database.read { try Row.fetchAll($0, sql: "SELECT * FROM account ORDER BY name").map(Account.init(row:)) }
  }

  /// Those of the people who have an account, in the given order.
  package func existing(among people: [ID<Person>]) async throws -> [ID<Person>] {
    try await database.read { db in
      try people.filter { try db.first("SELECT 1 FROM account WHERE id = ? AND disabled_at IS NULL", [$0]) != nil }
    }
  }

  /// Who holds the role now, of the agency when one is given.
  package func holders(of role: ID<Role>, agency: ID<Agency>?) async throws -> [Account] {
    try await database.read { db in
      try db.all(
        """
        SELECT * FROM account WHERE role = \(role) AND (\(agency) IS NULL OR agency = \(agency))
          AND disabled_at IS NULL ORDER BY id
        """
      ).map(Account.init(row:))
    }
  }

  /// Ends the account's sessions and lets it sign in no more; `false` where it was disabled or does not exist.
  package func disable(_ id: ID<Person>, at now: Date) async throws -> Bool {
    try await database.write { db in
      try db.execute(literal: "DELETE FROM session WHERE account_id = \(id)")
      try db.execute(
        literal: "UPDATE account SET disabled_at = \(now.inWholeMilliseconds) WHERE id = \(id) AND disabled_at IS NULL")
      return db.changesCount == 1
    }
  }

  /// Ends the account's sessions too; `false` where there is no such account.
  package func setPassword(_ id: ID<Person>, hash: String) async throws -> Bool {
    try await database.write { db in
      try db.execute(literal: "DELETE FROM session WHERE account_id = \(id)")
      try db.execute(literal: "UPDATE account SET password_hash = \(hash) WHERE id = \(id)")
      return db.changesCount == 1
    }
  }
}
