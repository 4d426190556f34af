package import Casework
import CityModel
import Foundation
import GRDB

/// One event of an object to be stored, with what lists show after it.
package struct ObjectAppend: Sendable {
  package let event: ObjectEvent
  package let row: ObjectRow
  let bytes: [UInt8]

  /// - Precondition: the row is the object's after the event, whose time is in whole milliseconds.
  package init(event: ObjectEvent, row: ObjectRow) throws {
    precondition(row.version == event.version, "the row is the object's after the event")
    precondition(event.at.isWholeMilliseconds, "an event's time is made by Date(milliseconds:)")
    self.event = event
    self.row = row
    self.bytes = try canonicalJSON(event)
  }

  /// Whether the object stands where the event was decided.
  func isNext(_ db: Database) throws -> Bool { try ObjectHead(row.objectID, db).version == event.version - 1 }

  /// Stores it inside the caller's transaction.
  ///
  /// - Returns: whether it was stored; `false` when somebody else was first, or the id is taken.
  func write(_ db: Database) throws -> Bool {
    let head = try ObjectHead(row.objectID, db)
    guard head.version == event.version - 1 else { return false }
    var previous = head.hash
    if head.version == 0 {
      try db.run("INSERT INTO object_opening (object_id, register) VALUES (?, ?)", [row.objectID, row.register])
      previous = Self.opening(row.objectID, row.register)
    }
    try db.run(
      "INSERT INTO object_event (object_id, version, bytes, previous_hash, hash, at) VALUES (?, ?, ?, ?, ?, ?)",
      [
        row.objectID, event.version, Data(bytes), previous, link(after: previous, bytes),
        event.at.inWholeMilliseconds,
      ])
    for blob in Set(event.photos.map(\.blob)).sorted() { try use(blob, db) }
    let before = try db.first("SELECT * FROM object_row WHERE object_id = ?", [row.objectID]).map(ObjectRow.init(row:))
    try ObjectMove.note(from: before, to: row, version: event.version, at: event.at, db)
    try row.write(db)
    return true
  }

  /// Stands before the first event's hash: a chain cannot be moved to another object.
  static func opening(_ id: ID<RegisterObject>, _ register: ID<Register>) -> String {
    hexDigest(of: Array([id.text, register.text].joined(separator: "\n").utf8))
  }

  private func use(_ blob: String, _ db: Database) throws {
    guard try db.first("SELECT 1 FROM blob WHERE hash = ?", [blob]) != nil else {
      throw Refusal("storage.blob-missing")
    }
    try db.run(
      "INSERT INTO object_blob (hash, object_id, version) VALUES (?, ?, ?)", [blob, row.objectID, event.version])
  }
}

/// Where an object's chain stands: version 0 and no hash where there is no object.
private struct ObjectHead {
  let version: Int
  let hash: String

  init(_ id: ID<RegisterObject>, _ db: Database) throws {
    let row = try db.first(
      "SELECT version, hash FROM object_event WHERE object_id = ? ORDER BY version DESC LIMIT 1", [id])
    self.version = row?["version"] ?? 0
    self.hash = row?["hash"] ?? ""
  }
}
