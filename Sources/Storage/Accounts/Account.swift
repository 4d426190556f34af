package import CityModel
package import Foundation
import GRDB

/// Somebody who may sign in (账号): a name, a role, an agency.
package struct Account: Hashable, Sendable {
  /// The person that events name.
  package let id: ID<Person>
  /// What is typed to sign in.
  package let name: String
  /// `nil`: a resident.
  package let role: ID<Role>?
  package let agency: ID<Agency>?
  /// As the hashing made it; nothing here knows how.
  package let passwordHash: String
  package let createdAt: Date
  package let disabledAt: Date?

  package init(
    id: ID<Person>, name: String, role: ID<Role>?, agency: ID<Agency>?, passwordHash: String, createdAt: Date,
    disabledAt: Date? = nil
  ) {
    self.id = id
    self.name = name
    self.role = role
    self.agency = agency
    self.passwordHash = passwordHash
    self.createdAt = createdAt
    self.disabledAt = disabledAt
  }

  init(row: Row) {
    self.init(
      id: row["id"], name: row["name"], role: row["role"], agency: row["agency"], passwordHash: row["password_hash"],
      createdAt: row.date("created_at"), disabledAt: row.dateIfAny("disabled_at"))
  }
}
