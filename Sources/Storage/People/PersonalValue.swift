import Casework
package import CityModel
import Crypto
import Foundation
import GRDB

/// An answer that lies apart from its event: the event holds only the commitment.
package struct PersonalValue: Hashable, Sendable {
  package let person: ID<Person>
  package let field: ID<FormField>
  package let text: String
  let salt: [UInt8]

  /// - Parameter salt: 32 bytes of chance; without it a short text could be guessed from the commitment.
  package init(person: ID<Person>, field: ID<FormField>, text: String, salt: [UInt8] = PersonalValue.freshSalt()) {
    self.person = person
    self.field = field
    self.text = text
    self.salt = salt
  }

  /// What the event says instead of the text: the hex SHA-256 of salt and text.
  package var commitment: String { hexDigest(of: [salt, Array(text.utf8)]) }

  package static func freshSalt() -> [UInt8] { SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) } }

  /// Stores the text under the person's own key, which is made with the person's first value.
  ///
  /// - Throws: `Refusal("storage.person-erased")`.
  func seal(caseID: ID<Case>, version: Int, _ db: Database) throws {
    let slot = PersonalSlot(caseID: caseID, version: version, field: field)
    let box = try AES.GCM.seal(Array(text.utf8), using: personKey(person, db), authenticating: slot.bytes)
    try db.run(
      """
      INSERT INTO personal (case_id, version, field, person_id, salt, nonce, ciphertext) VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [caseID, version, field, person, Data(salt), Data(box.nonce), box.ciphertext + box.tag])
  }
}

/// Which answer a sealed text is of. Sealed in with it: a ciphertext moved to another place does not open.
struct PersonalSlot {
  let caseID: ID<Case>
  let version: Int
  let field: ID<FormField>

  var bytes: [UInt8] { Array("\(caseID)\n\(version)\n\(field)".utf8) }
}
