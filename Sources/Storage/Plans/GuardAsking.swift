package import CityModel
package import Foundation
import GRDB

/// That a guard was asked, and what came of it.
package struct GuardAsking: Sendable {
  package enum Outcome: String, CaseIterable, Sendable {
    case held, refused, warned
    /// It did not hold, or could not be told, and somebody went on with a reason.
    case overridden
  }

  package let asked: ID<Guard>
  package let measure: ID<Measure>
  package let part: PlanPart
  package let outcome: Outcome
  /// `nil` unless overridden.
  package let reason: String?
  package let person: ID<Person>
  package let role: ID<Role>
  package let at: Date
  package let packVersion: String

  package init(
    asked: ID<Guard>, measure: ID<Measure>, part: PlanPart, outcome: Outcome, reason: String?, person: ID<Person>,
    role: ID<Role>, at: Date, packVersion: String
  ) {
    precondition((reason != nil) == (outcome == .overridden), "what is overridden has a reason, and nothing else")
    self.asked = asked
    self.measure = measure
    self.part = part
    self.outcome = outcome
    self.reason = reason
    self.person = person
    self.role = role
    self.at = at
    self.packVersion = packVersion
  }

  init(row: Row) throws {
    guard let outcome = Outcome(rawValue: row["outcome"]), let part = PlanPart(rawValue: row["part"]) else {
      throw Refusal("storage.newer", detail: "guard_asking")
    }
    self.init(
      asked: row["guard"], measure: row["measure"], part: part, outcome: outcome, reason: row["reason"],
      person: row["person_id"], role: row["role"], at: row.date("at"), packVersion: row["pack_version"])
  }

  func insert(_ db: Database) throws {
    try db.execute(
      literal: """
        INSERT INTO guard_asking (guard, measure, part, outcome, reason, person_id, role, at, pack_version)
        VALUES (\(asked), \(measure), \(part.rawValue), \(outcome.rawValue), \(reason), \(person), \(role),
          \(at.inWholeMilliseconds), \(packVersion))
        """)
  }
}
