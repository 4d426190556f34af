import Casework
package import CityModel
package import Foundation
import GRDB

/// A sealed day. The root is the SHA-256 over one line per case, by case id: id, version and head hash.
package struct DayRoot: Hashable, Sendable {
  package let day: CalendarDay
  package let root: String
  package let cases: Int
  package let events: Int
  /// The last event that it covers, in the order of commits: so it can be reckoned again for good.
  package let lastSequence: Int
  package let sealedAt: Date

  /// Reckons the root over everything stored.
  init(day: CalendarDay, at now: Date, _ db: Database) throws {
    let last = try Int.fetchOne(db, sql: "SELECT max(sequence) FROM event") ?? 0
    let heads = try Self.heads(upTo: last, db)
    self.day = day
    self.root = heads.root
    self.cases = heads.cases
    self.events = heads.events
    self.lastSequence = last
    self.sealedAt = now
  }

  init(row: Row) {
    self.day = CalendarDay(row["day"] as String) ?? CalendarDay(daysSince1970: 0)
    self.root = row["root"]
    self.cases = row["cases"]
    self.events = row["events"]
    self.lastSequence = row["last_sequence"]
    self.sealedAt = row.date("sealed_at")
  }

  static func find(_ day: CalendarDay, _ db: Database) throws -> DayRoot? {
    try db.first("SELECT * FROM day_root WHERE day = ?", [day.description]).map(DayRoot.init(row:))
  }

  func insert(_ db: Database) throws {
    try db.execute(
      literal: """
        INSERT INTO day_root (day, root, cases, events, last_sequence, sealed_at)
        VALUES (\(day.description), \(root), \(cases), \(events), \(lastSequence), \(sealedAt.inWholeMilliseconds))
        """)
  }

  /// Whether the log still gives the same root.
  func holds(_ db: Database) throws -> Bool {
    let heads = try Self.heads(upTo: lastSequence, db)
    return (heads.root, heads.cases, heads.events) == (root, cases, events)
  }

  /// SQLite takes `hash` from the row that has the greatest version.
  private static func heads(upTo last: Int, _ db: Database) throws -> (root: String, cases: Int, events: Int) {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT case_id, max(version) AS version, hash, count(*) AS events FROM event WHERE sequence <= ?
        GROUP BY case_id ORDER BY case_id
        """, arguments: [last])
    var (lines, cases, events): ([[UInt8]], Int, Int) = ([], 0, 0)
    while let row = try rows.next() {
      lines.append(Array("\(row["case_id"] as String) \(row["version"] as Int) \(row["hash"] as String)\n".utf8))
      cases += 1
      events += row["events"]
    }
    return (hexDigest(of: lines), cases, events)
  }
}
