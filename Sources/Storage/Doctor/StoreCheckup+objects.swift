import Casework
import CityModel
import GRDB

extension StoreCheckup {
  /// Every object's chain and row, and the counts kept of them.
  mutating func lookAtObjects() throws {
    let openings = try Row.fetchCursor(db, sql: "SELECT * FROM object_opening ORDER BY object_id")
    while let row = try openings.next() { try lookAtObject(row["object_id"], row["register"]) }
    for register in try String.fetchAll(db, sql: Self.wrongObjectCounts) {
      find("object-count-differs", ["register": register])
    }
  }

  private mutating func lookAtObject(_ id: ID<RegisterObject>, _ register: ID<Register>) throws {
    var previous = ObjectAppend.opening(id, register)
    var events: [ObjectEvent] = []
    for row in try db.rows("SELECT * FROM object_event WHERE object_id = ? ORDER BY version", [id]) {
      let version: Int = row["version"]
      let bytes = row.bytes("bytes")
      if row["previous_hash"] != previous || row["hash"] != link(after: previous, bytes) {
        find("object-chain-broken", ["object": id.text, "version": "\(version)"])
      }
      previous = row["hash"]
      guard let event = try? fromCanonicalJSON(ObjectEvent.self, bytes), event.version == events.count + 1 else {
        return find("object-event-unreadable", ["object": id.text, "version": "\(version)"])
      }
      used.formUnion(event.photos.map(\.blob))
      events.append(event)
    }
    try lookAtObjectRow(id, events)
  }

  private mutating func lookAtObjectRow(_ id: ID<RegisterObject>, _ events: [ObjectEvent]) throws {
    let row = try db.first("SELECT * FROM object_row WHERE object_id = ?", [id]).map(ObjectRow.init(row:))
    guard let row, row.version == events.count, !events.isEmpty else {
      return find("object-row-differs", ["object": id.text])
    }
    let object = RegisterObject(id: id, register: row.register, events: events)
    if row.retired != object.retired || row.openCase != object.openCase?.number || row.photos != object.photos.count {
      find("object-row-differs", ["object": id.text])
    }
  }

  private static let wrongObjectCounts = """
    WITH counted AS (
      SELECT register, region, standing, count(*) AS objects FROM object_row WHERE retired IS NULL
      GROUP BY register, region, standing
    )
    SELECT DISTINCT register FROM (
      SELECT * FROM (SELECT * FROM counted EXCEPT SELECT * FROM object_count)
      UNION SELECT * FROM (SELECT * FROM object_count EXCEPT SELECT * FROM counted)
    )
    """
}
