import CityModel
import Crypto
import Foundation
import GRDB

/// The key that a person's values are sealed under, made when there is none yet.
///
/// - Throws: `Refusal("storage.person-erased")`: what was erased is not taken up again.
func personKey(_ person: ID<Person>, _ db: Database) throws -> SymmetricKey {
  if let row = try db.first("SELECT key FROM person_key WHERE person_id = ?", [person]) {
    return SymmetricKey(data: row.bytes("key"))
  }
  guard try db.first("SELECT 1 FROM person WHERE id = ?", [person]) == nil else {
    throw Refusal("storage.person-erased")
  }
  let key = SymmetricKey(size: .bits256)
  try db.run("INSERT INTO person (id) VALUES (?)", [person])
  try db.run("INSERT INTO person_key (person_id, key) VALUES (?, ?)", [person, key.withUnsafeBytes { Data($0) }])
  return key
}
