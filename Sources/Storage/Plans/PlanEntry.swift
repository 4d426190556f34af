package import CityModel
package import Foundation
import GRDB

/// One part of a measure's plan as somebody entered it.
package struct PlanEntry: Sendable {
  package enum Part: String, CaseIterable, Sendable {
    case owner, term, budget, prediction
    /// The agency that was named says that it takes the measure on.
    case acceptance
  }

  package let measure: ID<Measure>
  package let part: Part
  /// An agency's id, a period, yuan, or a prediction as JSON.
  package let value: String
  package let person: ID<Person>
  package let role: ID<Role>
  package let agency: ID<Agency>?
  package let at: Date
  package let packVersion: String

  package init(
    measure: ID<Measure>, part: Part, value: String, person: ID<Person>, role: ID<Role>, agency: ID<Agency>?,
    at: Date, packVersion: String
  ) {
    self.measure = measure
    self.part = part
    self.value = value
    self.person = person
    self.role = role
    self.agency = agency
    self.at = at
    self.packVersion = packVersion
  }

  init(row: Row) throws {
    guard let part = Part(rawValue: row["part"]) else { throw Refusal("storage.newer", detail: "plan_entry.part") }
    self.init(
      measure: row["measure"], part: part, value: row["value"], person: row["person_id"], role: row["role"],
      agency: row["agency"], at: row.date("at"), packVersion: row["pack_version"])
  }

  func insert(_ db: Database) throws {
    try db.execute(
      literal: """
        INSERT INTO plan_entry (measure, part, value, person_id, role, agency, at, pack_version)
        VALUES (\(measure), \(part.rawValue), \(value), \(person), \(role), \(agency), \(at.inWholeMilliseconds),
          \(packVersion))
        """)
  }
}
