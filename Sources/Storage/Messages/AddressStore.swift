package import CityModel
package import Foundation
import GRDB

/// E-mail addresses of accounts. They are personal values: sealed, erased with the person, used only once confirmed.
package struct AddressStore: Sendable {
  let database: DatabasePool
  /// For looking up single rows: see `look`.
  let lookups: Lookups

  /// Puts an address in the place of what was there. It is of no use until it is confirmed.
  ///
  /// - Throws: `Refusal("storage.person-erased")`.
  package func set(
    _ text: String, of person: ID<Person>, language: Language, tokenHash: String, at now: Date
  ) async throws {
    try await database.write { db in
      let address = try SealedAddress(sealing: text, of: person, language: language, db)
      try address.write(tokenHash: tokenHash, at: now, db)
    }
  }

  /// Confirms the address whose link this is; `false` where it leads nowhere, was asked for too long ago or was used.
  package func confirm(tokenHash: String, askedSince limit: Date, at now: Date) async throws -> Bool {
    try await database.write { db in
      try db.execute(
        literal: """
          UPDATE address SET confirmed_at = \(now.inWholeMilliseconds)
          WHERE token_hash = \(tokenHash) AND confirmed_at IS NULL AND asked_at >= \(limit.inWholeMilliseconds)
          """)
      return db.changesCount == 1
    }
  }

  /// Whether the link leads to an address that waits to be confirmed.
  package func waits(tokenHash: String, askedSince limit: Date) async throws -> Bool {
    try lookups.look { db in
      try db.first(
        "SELECT 1 FROM address WHERE token_hash = ? AND confirmed_at IS NULL AND asked_at >= ?",
        [tokenHash, limit.inWholeMilliseconds]) != nil
    }
  }

  /// The address for the one whose it is; `nil` where there is none.
  package func own(_ person: ID<Person>) async throws -> OwnAddress? {
    try lookups.look { db in
      try SealedAddress.find(person, db).map { OwnAddress(text: try $0.text(), isConfirmed: $0.isConfirmed) }
    }
  }

  package func remove(_ person: ID<Person>) async throws {
    try await database.write { try $0.execute(literal: "DELETE FROM address WHERE person_id = \(person)") }
  }
}

/// An address as its owner sees it.
package struct OwnAddress: Hashable, Sendable {
  package let text: String
  package let isConfirmed: Bool
}

/// Where a letter may go, and in which language it is written.
package struct ConfirmedAddress: Hashable, Sendable {
  package let text: String
  /// `nil`: not known.
  package let language: Language?
}
