package import CityModel
import Crypto
import Foundation
import GRDB

extension PersonStore {
  /// What a person is called within one vault: always the same there, another one in every other.
  ///
  /// An HMAC of the person under the vault's key, which is made with the first pseudonym. Confidential, not anonymous:
  /// whoever holds the key can try everybody's id. Erasing the vault ends it: then nobody can tell who was who.
  ///
  /// - Throws: `Refusal("storage.person-erased")`.
  package func pseudonyms(of people: [ID<Person>], in vault: ID<Person>) async throws -> [ID<Person>: ID<Person>] {
    let key = try await database.write { try personKey(vault, $0) }
    return Dictionary(
      people.map { ($0, pseudonym(of: $0, under: key)) }, uniquingKeysWith: { one, _ in one })
  }

  /// What the person is called in each of some vaults, where those have a key; makes none and writes nothing.
  package func pseudonyms(of person: ID<Person>, inEachOf vaults: [ID<Person>]) async throws -> [ID<Person>] {
    let keys = try await database.read { db in
      try vaults.compactMap { vault in
        try db.first("SELECT key FROM person_key WHERE person_id = ?", [vault]).map { $0.bytes("key") }
      }
    }
    return keys.map { pseudonym(of: person, under: SymmetricKey(data: $0)) }
  }
}

private func pseudonym(of person: ID<Person>, under key: SymmetricKey) -> ID<Person> {
  let code = HMAC<SHA256>.authenticationCode(for: Array("pseudonym\n\(person)".utf8), using: key)
  return ID<Person>("panelist-" + hexDigest(of: Array(code)).prefix(32))
}
