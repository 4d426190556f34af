import CityModel
import Crypto
import Foundation
import GRDB

/// A row of `address` with its person's key: what it takes to read it.
struct SealedAddress {
  let person: ID<Person>
  let language: Language?
  let isConfirmed: Bool
  private let box: AES.GCM.SealedBox
  private let key: SymmetricKey

  private static let tagBytes = 16

  init(sealing text: String, of person: ID<Person>, language: Language, _ db: Database) throws {
    self.person = person
    self.language = language
    self.isConfirmed = false
    self.key = try personKey(person, db)
    self.box = try AES.GCM.seal(Array(text.utf8), using: key, authenticating: Self.slot(person))
  }

  private init(row: Row) throws {
    let ciphertext = row.bytes("ciphertext")
    self.person = row["person_id"]
    self.language = Language(rawValue: row["language"])
    self.isConfirmed = row["confirmed_at"] as Int64? != nil
    self.key = SymmetricKey(data: row.bytes("key"))
    self.box = try AES.GCM.SealedBox(
      nonce: AES.GCM.Nonce(data: row.bytes("nonce")), ciphertext: ciphertext.dropLast(Self.tagBytes),
      tag: ciphertext.suffix(Self.tagBytes))
  }

  static func find(_ person: ID<Person>, _ db: Database) throws -> SealedAddress? {
    try db.first("SELECT * FROM address JOIN person_key USING (person_id) WHERE person_id = ?", [person])
      .map(SealedAddress.init(row:))
  }

  func write(tokenHash: String, at now: Date, _ db: Database) throws {
    try db.run(
      """
      INSERT OR REPLACE INTO address (person_id, nonce, ciphertext, language, token_hash, asked_at)
      VALUES (?, ?, ?, ?, ?, ?)
      """,
      [
        person, Data(box.nonce), box.ciphertext + box.tag, language?.rawValue, tokenHash, now.inWholeMilliseconds,
      ])
  }

  func text() throws -> String {
    String(decoding: try AES.GCM.open(box, using: key, authenticating: Self.slot(person)), as: UTF8.self)
  }

  /// Sealed in with it: a ciphertext moved to another person does not open.
  private static func slot(_ person: ID<Person>) -> [UInt8] { Array("address\n\(person)".utf8) }
}
