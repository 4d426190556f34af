import Casework
import CityModel
import Crypto
import Foundation
import GRDB

/// A row of `personal` with its person's key: what it takes to read it.
struct SealedValue {
  let person: ID<Person>
  let slot: PersonalSlot
  let salt: [UInt8]
  private let nonce: [UInt8]
  private let ciphertext: [UInt8]
  private let key: [UInt8]

  private static let tagBytes = 16

  init(row: Row) {
    self.person = row["person_id"]
    self.slot = PersonalSlot(caseID: row["case_id"], version: row["version"], field: row["field"])
    self.salt = row.bytes("salt")
    self.nonce = row.bytes("nonce")
    self.ciphertext = row.bytes("ciphertext")
    self.key = row.bytes("key")
  }

  static func all(in caseID: ID<Case>, _ db: Database) throws -> [SealedValue] {
    let rows = try Row.fetchAll(
      db,
      sql: "SELECT * FROM personal JOIN person_key USING (person_id) WHERE case_id = ? ORDER BY version, field",
      arguments: [caseID])
    return rows.map(SealedValue.init(row:))
  }

  /// What the event has to say of the text.
  func commitment() throws -> String { hexDigest(of: [salt, Array(try text().utf8)]) }

  func text() throws -> String {
    let box = try AES.GCM.SealedBox(
      nonce: AES.GCM.Nonce(data: nonce), ciphertext: ciphertext.dropLast(Self.tagBytes),
      tag: ciphertext.suffix(Self.tagBytes))
    let bytes = try AES.GCM.open(box, using: SymmetricKey(data: key), authenticating: slot.bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
