import Casework
import CityModel
import Foundation
import GRDB

extension ObjectMove {
  init(row: Row) {
    self.init(
      objectID: row["object_id"], name: row["name"], version: row["version"], at: row.date("at"),
      region: row["region"], was: (row["was"] as String?).flatMap(ObjectStanding.init(rawValue:)),
      became: (row["became"] as String?).flatMap(ObjectStanding.init(rawValue:)))
  }

  /// Writes down what changes of the counts: nothing, one move, or two where the object went to another region.
  static func note(
    from before: ObjectRow?, to after: ObjectRow, version: Int?, at moment: Date, _ db: Database
  ) throws {
    let before = before.flatMap { $0.retired == nil ? $0 : nil }
    let now = after.retired == nil ? after : nil
    func insert(_ region: ID<Region>, _ was: ObjectStanding?, _ became: ObjectStanding?) throws {
      guard was != became else { return }
      try db.run(
        "INSERT INTO object_move (register, object_id, version, at, region, was, became) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
          after.register, after.objectID, version, moment.inWholeMilliseconds, region, was?.rawValue,
          became?.rawValue,
        ])
    }
    if let before, let now, before.region != now.region {
      try insert(before.region, before.standing, nil)
      try insert(now.region, nil, now.standing)
    } else {
      try insert((now ?? before ?? after).region, before?.standing, now?.standing)
    }
  }
}
