package import CityModel
package import Foundation
import GRDB

/// A sign-in that lasts: known by the hash of the cookie's token.
package struct Session: Hashable, Sendable {
  package let tokenHash: String
  package let account: ID<Person>
  /// From which the tokens of forms are made, so that another site cannot send them.
  package let secret: String
  package let createdAt: Date
  package let expiresAt: Date
  package let seenAt: Date

  package init(
    tokenHash: String, account: ID<Person>, secret: String, createdAt: Date, expiresAt: Date, seenAt: Date
  ) {
    self.tokenHash = tokenHash
    self.account = account
    self.secret = secret
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.seenAt = seenAt
  }

  init(row: Row) {
    self.init(
      tokenHash: row["token_hash"], account: row["account_id"], secret: row["secret"],
      createdAt: row.date("created_at"), expiresAt: row.date("expires_at"), seenAt: row.date("seen_at"))
  }
}

/// A session in force with its account.
package struct SignedIn: Hashable, Sendable {
  package let session: Session
  package let account: Account
}
