package import Casework
package import CityModel
package import Foundation
import GRDB

extension ObjectStore {
  /// Objects written in one commit while a register is judged anew.
  private static let batch = 500

  /// By what a register was last judged; `nil`: never.
  package func judgedBy(_ register: ID<Register>) async throws -> String? {
    try lookups.look {
      try $0.first("SELECT judged_by FROM register_judged WHERE register = ?", [register]).map { $0["judged_by"] }
    }
  }

  /// Makes every row of a register anew, because the standard or the definition has changed. Batch by batch: objects can
  /// be written between two, and one that was keeps what its own event said.
  ///
  /// - Parameter row: the object as lists show it.
  package func judge(
    _ register: ID<Register>, by name: String, at now: Date,
    row: @escaping @Sendable (RegisterObject) -> ObjectRow
  ) async throws {
    var last: ID<RegisterObject> = ""
    while true {
      let from = last
      let ids: [ID<RegisterObject>] = try await database.write { db in
        let ids: [ID<RegisterObject>] = try db.rows(
          "SELECT object_id FROM object_row WHERE register = ? AND object_id > ? ORDER BY object_id LIMIT ?",
          [register, from, Self.batch]
        ).map { $0["object_id"] }
        for id in ids { try Self.judge(id, register, at: now, row, db) }
        return ids
      }
      guard let end = ids.last else { break }
      last = end
    }
    try await database.write { db in
      try db.run(
        """
        INSERT INTO register_judged (register, judged_by) VALUES (?, ?)
        ON CONFLICT (register) DO UPDATE SET judged_by = excluded.judged_by
        """, [register, name])
    }
  }

  private static func judge(
    _ id: ID<RegisterObject>, _ register: ID<Register>, at now: Date, _ row: (RegisterObject) -> ObjectRow,
    _ db: Database
  ) throws {
    let object = RegisterObject(id: id, register: register, events: try events(of: id, db))
    let old = try db.first("SELECT * FROM object_row WHERE object_id = ?", [id]).map(ObjectRow.init(row:))
    let new = row(object)
    guard let old, old != new else { return }
    try ObjectMove.note(from: old, to: new, version: nil, at: now, db)
    try new.write(db)
  }
}
