package import CityModel
package import Foundation
import GRDB

/// Deliveries: claimed, tried, and what became of them.
///
/// A try is written down before it begins. Whoever finds one that never ended knows that it was cut off: a webhook is sent
/// again under the same id, which its receiver drops when it had come; a letter is `unknown` and never sent twice by itself,
/// because SMTP cannot be asked whether it arrived. A person decides.
package struct DeliveryStore: Sendable {
  let database: DatabasePool
  /// For looking up single rows: see `look`.
  let lookups: Lookups

  /// Takes the delivery that has been due the longest and counts the try; for a letter, reads the address and logs it.
  ///
  /// - Parameter sender: as whom the reading of an address is logged.
  package func claim(
    _ channel: Delivery.Channel, by sender: ID<Person>, for purpose: String, at now: Date
  ) async throws -> ClaimedDelivery? {
    try await database.write { db in
      let due = try db.first(
        "SELECT message_id FROM delivery WHERE state = 'waiting' AND channel = ? AND due_at <= ? ORDER BY due_at LIMIT 1",
        [channel.rawValue, now.inWholeMilliseconds])
      guard let id = due?["message_id"] as ID<Message>? else { return nil }
      try db.run(
        """
        UPDATE delivery SET state = 'sending', tries = tries + 1, tried_at = ? WHERE message_id = ? AND channel = ?
        """, [now.inWholeMilliseconds, id, channel.rawValue])
      guard let delivery = try find(id, channel, db) else { return nil }
      return ClaimedDelivery(
        delivery: delivery, address: try address(for: delivery, sender, purpose, now, db))
    }
  }

  /// Writes down what became of a try; `false` when it was not going on any more.
  package func end(_ delivery: Delivery, _ ending: DeliveryEnding) async throws -> Bool {
    let (state, fault, due) = ending.columns
    return try await database.write { db in
      try db.execute(
        literal: """
          UPDATE delivery SET state = \(state.rawValue), fault = \(fault),
            due_at = coalesce(\(due?.inWholeMilliseconds), due_at)
          WHERE message_id = \(delivery.message.id) AND channel = \(delivery.channel.rawValue) AND state = 'sending'
          """)
      return db.changesCount == 1
    }
  }

  /// Settles tries of a channel that were cut off. To be called by who alone may send on it, while nothing is being sent.
  ///
  /// - Returns: how many there were.
  package func settleInterrupted(_ channel: Delivery.Channel) async throws -> Int {
    try await database.write { db in
      try db.execute(
        literal: """
          UPDATE delivery SET state = CASE channel WHEN 'email' THEN 'unknown' ELSE 'waiting' END, fault = 'interrupted'
          WHERE state = 'sending' AND channel = \(channel.rawValue)
          """)
      return db.changesCount
    }
  }

  /// Deliveries that failed or of which nothing is known, the latest first.
  package func troubled(limit: Int) async throws -> [Delivery] {
    try await database.read { db in
      try db.all(
        """
        SELECT * FROM delivery JOIN message ON message.id = message_id WHERE state IN ('failed', 'unknown')
        ORDER BY tried_at DESC LIMIT \(limit)
        """
      ).map(Delivery.init(row:))
    }
  }

  package func find(_ id: ID<Message>, _ channel: Delivery.Channel) async throws -> Delivery? {
    try lookups.look { try find(id, channel, $0) }
  }

  /// Lets a failed or unknown delivery be tried again from the start; `false` when it is neither.
  package func sendAgain(_ id: ID<Message>, _ channel: Delivery.Channel, at now: Date) async throws -> Bool {
    try await database.write { db in
      try db.execute(
        literal: """
          UPDATE delivery SET state = 'waiting', tries = 0, due_at = \(now.inWholeMilliseconds)
          WHERE message_id = \(id) AND channel = \(channel.rawValue) AND state IN ('failed', 'unknown')
          """)
      return db.changesCount == 1
    }
  }

  private func find(_ id: ID<Message>, _ channel: Delivery.Channel, _ db: Database) throws -> Delivery? {
    try db.first(
      "SELECT * FROM delivery JOIN message ON message.id = message_id WHERE message_id = ? AND channel = ?",
      [id, channel.rawValue]
    ).map(Delivery.init(row:))
  }

  private func address(
    for delivery: Delivery, _ sender: ID<Person>, _ purpose: String, _ now: Date, _ db: Database
  ) throws -> ConfirmedAddress? {
    guard delivery.channel == .email, let person = delivery.message.person,
      let sealed = try SealedAddress.find(person, db), sealed.isConfirmed
    else { return nil }
    try db.run(
      """
      INSERT INTO reading_log (person_id, reader, case_id, version, field, purpose, at) VALUES (?, ?, ?, ?, 'email', ?, ?)
      """,
      [person, sender, delivery.message.caseID, delivery.message.version, purpose, now.inWholeMilliseconds])
    return ConfirmedAddress(text: try sealed.text(), language: sealed.language)
  }
}

extension DeliveryEnding {
  fileprivate var columns: (state: Delivery.State, fault: String?, due: Date?) {
    switch self {
    case .sent: (.sent, nil, nil)
    case .waiting(let until, let fault): (.waiting, fault, until)
    case .failed(let fault): (.failed, fault, nil)
    case .unknown(let fault): (.unknown, fault, nil)
    }
  }
}
