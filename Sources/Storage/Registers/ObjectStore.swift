package import Casework
package import CityModel
import GRDB

/// Objects of registers: their histories, and the rows that lists show. The work grows with the answer, not with the
/// number of objects; only a part of a name is looked for row by row, up to a full page.
package struct ObjectStore: Sendable {
  let database: DatabasePool
  /// For looking up single rows: see `look`.
  let lookups: Lookups

  package static let mostRows = 200

  /// `nil` where there is no such object.
  package func object(_ id: ID<RegisterObject>) async throws -> RegisterObject? {
    try lookups.look { db in
      guard let opening = try db.first("SELECT register FROM object_opening WHERE object_id = ?", [id]) else {
        return nil
      }
      return RegisterObject(id: id, register: opening["register"], events: try ObjectStore.events(of: id, db))
    }
  }

  static func events(of id: ID<RegisterObject>, _ db: Database) throws -> [ObjectEvent] {
    try db.rows("SELECT bytes FROM object_event WHERE object_id = ? ORDER BY version", [id])
      .map { try fromCanonicalJSON(ObjectEvent.self, $0.bytes("bytes")) }
  }

  package func row(_ id: ID<RegisterObject>) async throws -> ObjectRow? {
    try lookups.look { try $0.first("SELECT * FROM object_row WHERE object_id = ?", [id]).map(ObjectRow.init(row:)) }
  }

  /// One page of the living objects that the filter lets through.
  ///
  /// - Precondition: `limit` is 1...200, and there are at most 100 regions.
  package func list(
    _ filter: ObjectFilter, limit: Int = 50, after cursor: ObjectCursor? = nil
  ) async throws -> ObjectRows {
    precondition((1...Self.mostRows).contains(limit), "a page has 1 to 200 objects")
    let query = filter.query(limit: limit + 1, after: cursor)
    let rows = try await database.read { try $0.all(query).map(ObjectRow.init(row:)) }
    let page = Array(rows.prefix(limit))
    let next = rows.count > limit ? page.last.map { ObjectCursor(name: $0.name, objectID: $0.objectID) } : nil
    return ObjectRows(rows: page, next: next)
  }

  /// Those with a point, for a map; at most `limit`.
  package func located(_ filter: ObjectFilter, limit: Int) async throws -> [ObjectRow] {
    let query = filter.query(limit: limit, after: nil, located: true)
    return try await database.read { try $0.all(query).map(ObjectRow.init(row:)) }
  }

  /// Objects that hold the file.
  package func objects(using blob: String) async throws -> [ID<RegisterObject>] {
    try lookups.look { db in
      try db.rows("SELECT DISTINCT object_id FROM object_blob WHERE hash = ? ORDER BY object_id", [blob])
        .map { $0["object_id"] }
    }
  }

  /// Stores one event; answers when it is on the disk.
  ///
  /// - Returns: whether it was stored; `false` when somebody else was first, or the id is taken: decide anew.
  package func append(_ append: ObjectAppend) async throws -> Bool {
    try await database.write { try append.write($0) }
  }

  /// The same for many, all or none.
  package func append(_ appends: [ObjectAppend]) async throws -> Bool {
    do {
      try await database.write { db in
        for append in appends where try !append.write(db) { throw Overtaken() }
      }
      return true
    } catch is Overtaken {
      return false
    }
  }
}

/// Somebody else was first.
private struct Overtaken: Error {}
