package import Casework
package import CityModel
package import Foundation
import GRDB

/// Inboxes.
package struct MessageStore: Sendable {
  let database: DatabasePool

  /// Lays the messages of commands into inboxes and finishes the commands, all in one transaction: a command is done when
  /// its messages are there, and never leads to a second set.
  ///
  /// Notices that put an earlier version of the case before somebody are read with it: their work is over.
  ///
  /// - Parameter channels: the ways out of the house that there are. A letter waits only for who has confirmed an address.
  /// - Returns: how many messages were laid down.
  package func post(_ postings: [Posting], channels: Set<Delivery.Channel>, at now: Date) async throws -> Int {
    try await database.write { db in
      var count = 0
      for posting in postings where try posting.entry.finish(at: now, db) {
        try endNotices(of: posting.entry, at: now, db)
        for message in posting.messages { try insert(message, channels, now, db) }
        count += posting.messages.count
      }
      return count
    }
  }

  /// The newest first.
  ///
  /// - Parameter caseID: only those about this case; `nil`: all.
  package func inbox(of person: ID<Person>, case caseID: ID<Case>? = nil, limit: Int) async throws -> [StoredMessage] {
    try await database.read { db in
      try db.all(
        """
        SELECT * FROM message WHERE person_id = \(person) AND (\(caseID) IS NULL OR case_id = \(caseID))
        ORDER BY created_at DESC, id DESC LIMIT \(limit)
        """
      ).map(StoredMessage.init(row:))
    }
  }

  /// How many messages wait to be read, counted up to a limit.
  package func unread(of person: ID<Person>, upTo limit: Int) async throws -> Int {
    try await database.read { db in
      let statement = try db.cachedStatement(
        sql: "SELECT count(*) FROM (SELECT 1 FROM message WHERE person_id = ? AND read_at IS NULL LIMIT ?)")
      return try Int.fetchOne(statement, arguments: [person, limit]) ?? 0
    }
  }

  /// Notes that the person has read one message, or all up to and with that one.
  package func markRead(_ id: ID<Message>, andEarlier: Bool, of person: ID<Person>, at now: Date) async throws {
    try await database.write { db in
      try db.execute(
        literal: """
          UPDATE message SET read_at = \(now.inWholeMilliseconds)
          WHERE person_id = \(person) AND read_at IS NULL AND (id = \(id) OR \(andEarlier) AND (created_at, id) <=
            (SELECT created_at, id FROM message WHERE id = \(id) AND person_id = \(person)))
          """)
    }
  }

  /// Forgets what was sent before then, with what became of it.
  package func forget(before limit: Date) async throws {
    let old: SQL = "SELECT id FROM message WHERE created_at < \(limit.inWholeMilliseconds)"
    try await database.write { db in
      try db.execute(literal: "DELETE FROM delivery WHERE message_id IN (\(old))")
      try db.execute(literal: "DELETE FROM message WHERE created_at < \(limit.inWholeMilliseconds)")
    }
  }

  private func insert(_ message: StoredMessage, _ channels: Set<Delivery.Channel>, _ now: Date, _ db: Database) throws {
    try db.run(
      """
      INSERT INTO message (id, case_id, version, position, person_id, code, content, created_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        message.id, message.caseID, message.version, message.position, message.person, message.code,
        Data(try canonicalJSON(message.content)), message.createdAt.inWholeMilliseconds,
      ])
    if let channel = try channel(for: message, db), channels.contains(channel) {
      try db.run(
        "INSERT INTO delivery (message_id, channel, state, due_at) VALUES (?, ?, 'waiting', ?)",
        [message.id, channel.rawValue, now.inWholeMilliseconds])
    }
  }

  private func channel(for message: StoredMessage, _ db: Database) throws -> Delivery.Channel? {
    guard let person = message.person else { return .webhook }
    let address = try db.first(
      "SELECT 1 FROM address WHERE person_id = ? AND confirmed_at IS NOT NULL", [person])
    return address == nil ? nil : .email
  }

  private func endNotices(of entry: OutboxEntry, at now: Date, _ db: Database) throws {
    try db.run(
      """
      UPDATE message SET read_at = ?
      WHERE case_id = ? AND version < ? AND code IN (?, ?, ?) AND read_at IS NULL
      """,
      [
        now.inWholeMilliseconds, entry.caseID, entry.version, StoredMessage.assigned, News.dueSoon.rawValue,
        News.overdue.rawValue,
      ])
  }
}
