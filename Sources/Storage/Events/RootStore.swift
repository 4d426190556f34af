package import CityModel
package import Foundation
import GRDB

/// One hash a day over the heads of all chains: whoever keeps it elsewhere can prove what the log held.
package struct RootStore: Sendable {
  let database: DatabasePool

  /// Seals the day over everything stored so far, or finds it sealed.
  package func seal(day: CalendarDay, at now: Date) async throws -> DayRoot {
    try await database.write { db in
      if let sealed = try DayRoot.find(day, db) { return sealed }
      let root = try DayRoot(day: day, at: now, db)
      try root.insert(db)
      return root
    }
  }

  /// All sealed days in order.
  package func all() async throws -> [DayRoot] {
    try await database.read { try Row.fetchAll($0, sql: "SELECT * FROM day_root ORDER BY day").map(DayRoot.init(row:)) }
  }
}
