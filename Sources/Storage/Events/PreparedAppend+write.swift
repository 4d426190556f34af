import Casework
import CityModel
import Foundation
import GRDB

extension PreparedAppend {
  /// Stores the event with all that belongs to it, inside the caller's transaction.
  ///
  /// Asked in this order: was the request done before, did the case move, is the number taken, are its files there.
  func write(_ db: Database) throws -> AppendOutcome {
    if let request = append.request, let answer = try remembered(request.key, request.digest, db) {
      return .alreadyDone(answer: answer)
    }
    let head = try Head(append.caseID, db)
    guard head.version == append.expectedVersion else { return .conflict(version: head.version) }
    guard try append.objects.allSatisfy({ try $0.isNext(db) }) else { return .conflict(version: head.version) }
    var previous = head.hash
    if head.version == 0 {
      guard let opening = try file(db) else { return .numberTaken }
      previous = opening.hash
    }
    try insertEvent(after: previous, db)
    try insertAccompanying(db)
    try append.row.write(db)
    for object in append.objects { _ = try object.write(db) }
    return .appended
  }

  /// Stores what the events do not say; `nil` when the number is taken.
  private func file(_ db: Database) throws -> CaseOpening? {
    let opening = append.row.opening
    try db.run(
      "INSERT INTO case_opening (case_id, number, procedure, pack_version) VALUES (?, ?, ?, ?) ON CONFLICT (number) DO NOTHING",
      [opening.caseID, opening.number, opening.procedure, opening.packVersion])
    return db.changesCount == 1 ? opening : nil
  }

  private func insertEvent(after previous: String, _ db: Database) throws {
    try db.run(
      "INSERT INTO event (case_id, version, bytes, previous_hash, hash, at) VALUES (?, ?, ?, ?, ?, ?)",
      [
        append.caseID, append.event.version, Data(bytes), previous, link(after: previous, bytes),
        append.event.at.inWholeMilliseconds,
      ])
  }

  private func insertAccompanying(_ db: Database) throws {
    for blob in blobs.sorted() { try use(blob, db) }
    for value in append.personal { try value.seal(caseID: append.caseID, version: append.event.version, db) }
    for (position, command) in commands.enumerated() { try send(command, position, db) }
    if let follow = append.follow { try follow.write(caseID: append.caseID, db) }
    if append.event.version > 1, append.event.by.role == nil { try takePart(db) }
    if let request = append.request { try remember(request, db) }
  }

  private func takePart(_ db: Database) throws {
    try db.run(
      "INSERT INTO part (person_id, case_id) VALUES (?, ?) ON CONFLICT DO NOTHING",
      [append.event.by.person, append.caseID])
  }

  private func use(_ blob: String, _ db: Database) throws {
    guard try db.first("SELECT 1 FROM blob WHERE hash = ?", [blob]) != nil else {
      throw Refusal("storage.blob-missing")
    }
    try db.run(
      "INSERT INTO blob_use (hash, case_id, version) VALUES (?, ?, ?)", [blob, append.caseID, append.event.version])
  }

  private func send(_ command: [UInt8], _ position: Int, _ db: Database) throws {
    try db.run(
      "INSERT INTO outbox (case_id, version, position, command, due_at) VALUES (?, ?, ?, ?, ?)",
      [append.caseID, append.event.version, position, Data(command), append.event.at.inWholeMilliseconds])
  }

  private func remember(_ request: RequestKey, _ db: Database) throws {
    try db.run(
      "INSERT INTO request (key, digest, case_id, version, answer) VALUES (?, ?, ?, ?, ?)",
      [request.key, request.digest, append.caseID, append.event.version, Data(request.answer)])
  }
}

/// What the request was answered before, if it was.
///
/// - Throws: `Refusal("storage.key-reused")` when the key came with another request.
func remembered(_ key: String, _ digest: String, _ db: Database) throws -> [UInt8]? {
  guard let row = try db.first("SELECT digest, answer FROM request WHERE key = ?", [key]) else { return nil }
  guard row["digest"] == digest else { throw Refusal("storage.key-reused") }
  return row.bytes("answer")
}

/// The hash of an event: over the hash before it, as hex text, and its own stored bytes.
func link(after previous: String, _ bytes: [UInt8]) -> String { hexDigest(of: [Array(previous.utf8), bytes]) }

/// Where a case's chain stands: version 0 and no hash where there is no case.
private struct Head {
  let version: Int
  let hash: String

  init(_ caseID: ID<Case>, _ db: Database) throws {
    let row = try db.first("SELECT version, hash FROM event WHERE case_id = ? ORDER BY version DESC LIMIT 1", [caseID])
    self.version = row?["version"] ?? 0
    self.hash = row?["hash"] ?? ""
  }
}
