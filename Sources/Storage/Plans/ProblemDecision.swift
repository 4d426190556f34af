package import CityModel
package import Foundation
import GRDB

/// What a person decided on a problem that a rule raised for a region.
package struct ProblemDecision: Sendable {
  package enum Decision: String, CaseIterable, Sendable {
    case accepted
    case turnedDown = "turned-down"
  }

  package let rule: ID<ProblemRule>
  package let region: ID<Region>
  package let decision: Decision
  package let reason: String
  package let person: ID<Person>
  package let role: ID<Role>
  package let at: Date

  package init(
    rule: ID<ProblemRule>, region: ID<Region>, decision: Decision, reason: String, person: ID<Person>,
    role: ID<Role>, at: Date
  ) {
    self.rule = rule
    self.region = region
    self.decision = decision
    self.reason = reason
    self.person = person
    self.role = role
    self.at = at
  }

  init(row: Row) throws {
    guard let decision = Decision(rawValue: row["decision"]) else {
      throw Refusal("storage.newer", detail: "problem_decision")
    }
    self.init(
      rule: row["rule"], region: row["region"], decision: decision, reason: row["reason"], person: row["person_id"],
      role: row["role"], at: row.date("at"))
  }
}

extension PlanStore {
  package func decide(_ decision: ProblemDecision) async throws {
    try await database.write { db in
      try db.execute(
        literal: """
          INSERT INTO problem_decision (rule, region, decision, reason, person_id, role, at)
          VALUES (\(decision.rule), \(decision.region), \(decision.decision.rawValue), \(decision.reason),
            \(decision.person), \(decision.role), \(decision.at.inWholeMilliseconds))
          """)
    }
  }

  /// Every decision, oldest first: of one rule and region the last counts.
  package func decisions() async throws -> [ProblemDecision] {
    try await database.read { db in
      try db.all("SELECT * FROM problem_decision ORDER BY sequence").map(ProblemDecision.init(row:))
    }
  }
}
