import Casework
import CityModel
package import Foundation
import GRDB

extension OutboxStore {
  /// Where reminders stand among the commands of the event with which a case came into its stage: behind all of its own.
  private static let firstPosition = 1000

  /// Asks for reminders. Each is noted together with the command that tells people, so it is asked for once, whoever
  /// does the same; the command then leads to one set of messages, like every other.
  ///
  /// A case that has ended or stands in another stage by now is left out.
  ///
  /// - Returns: how many were new.
  package func remind(_ reminders: [Reminder], at now: Date) async throws -> Int {
    try await database.write { db in
      var count = 0
      for reminder in reminders where try reminder.isDue(db) {
        try reminder.insert(at: now, db)
        guard db.changesCount == 1 else { continue }
        try db.run(
          "INSERT INTO outbox (case_id, version, position, command, due_at) VALUES (?, ?, ?, ?, ?)",
          [
            reminder.caseID, reminder.version, Self.firstPosition + reminder.place,
            Data(try canonicalJSON(Command.remind(reminder.kind.news))), now.inWholeMilliseconds,
          ])
        count += 1
      }
      return count
    }
  }
}

extension Reminder {
  fileprivate func isDue(_ db: Database) throws -> Bool {
    try db.first(
      "SELECT 1 FROM case_row WHERE case_id = ? AND entered = ? AND outcome = 'open' AND due_at IS NOT NULL",
      [caseID, version]) != nil
  }

  fileprivate func insert(at now: Date, _ db: Database) throws {
    try db.run(
      "INSERT INTO reminder (case_id, version, kind, at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
      [caseID, version, kind.rawValue, now.inWholeMilliseconds])
  }

  fileprivate var place: Int {
    switch kind {
    case .dueSoon: 0
    case .overdue: 1
    }
  }
}

extension Reminder.Kind {
  fileprivate var news: News {
    switch self {
    case .dueSoon: .dueSoon
    case .overdue: .overdue
    }
  }
}
