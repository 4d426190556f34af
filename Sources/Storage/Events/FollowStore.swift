package import Casework
package import CityModel
import GRDB

/// Secret links: whoever holds one acts as its person on its case. Only hashes are stored.
package struct FollowStore: Sendable {
  let database: DatabasePool
  /// For looking up single rows: see `look`.
  let lookups: Lookups

  package func find(tokenHash: String) async throws -> FollowedCase? {
    try lookups.look { db in
      try db.first("SELECT case_id, person_id FROM follow WHERE token_hash = ?", [tokenHash])
        .map { FollowedCase(caseID: $0["case_id"], person: $0["person_id"]) }
    }
  }
}

/// What a secret link opens.
package struct FollowedCase: Hashable, Sendable {
  package let caseID: ID<Case>
  package let person: ID<Person>
}

/// A secret link that begins to hold together with an event.
package struct Follow: Hashable, Sendable {
  package let tokenHash: String
  package let person: ID<Person>

  package init(tokenHash: String, person: ID<Person>) {
    self.tokenHash = tokenHash
    self.person = person
  }

  /// What is stored of a token. The token has 128 bits of chance, so a plain hash cannot be guessed back.
  package static func hash(token: String) -> String { hexDigest(of: Array(token.utf8)) }

  func write(caseID: ID<Case>, _ db: Database) throws {
    try db.run(
      "INSERT INTO follow (token_hash, case_id, person_id) VALUES (?, ?, ?)", [tokenHash, caseID, person])
  }
}
