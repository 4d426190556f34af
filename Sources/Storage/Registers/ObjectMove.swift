package import Casework
package import CityModel
package import Foundation
import GRDB

/// That an object came to stand otherwise, as it was judged then.
package struct ObjectMove: Hashable, Sendable {
  package let objectID: ID<RegisterObject>
  /// What the object is called now.
  package let name: String
  /// The event that did it; `nil`: the standard changed, not the object.
  package let version: Int?
  package let at: Date
  package let region: ID<Region>
  /// `nil`: it came into the register, or into this region.
  package let was: ObjectStanding?
  /// `nil`: it left the register, or this region.
  package let became: ObjectStanding?

  init(row: Row) {
    self.objectID = row["object_id"]
    self.name = row["name"]
    self.version = row["version"]
    self.at = row.date("at")
    self.region = row["region"]
    self.was = (row["was"] as String?).flatMap(ObjectStanding.init(rawValue:))
    self.became = (row["became"] as String?).flatMap(ObjectStanding.init(rawValue:))
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
