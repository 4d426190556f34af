package import CityModel

/// Every guard with how often it was asked and what came of it, and how the study's restraints are kept.
package struct GuardBook: Sendable {
  package struct Row: Sendable {
    package let rule: Guard
    /// The restraints of the study that it keeps.
    package let restraints: [Restraint]
    package let held: Int
    package let refused: Int
    package let warned: Int
    /// Newest first; at most `mostShown`.
    package let overridden: [Overriding]
    package let overriddenCount: Int

    package var asked: Int { held + refused + warned + overriddenCount }
  }

  /// That somebody went on against a guard. It names the role and the day, and nobody.
  package struct Overriding: Sendable {
    package let measure: ID<Measure>
    package let part: PlanPart
    package let reason: String
    package let role: Role?
    package let day: CalendarDay
  }

  package let rows: [Row]
  /// Restraints that a guard of a procedure's action keeps.
  package let inProcedures: [(restraint: Restraint, procedure: Procedure, action: Action)]
  /// Restraints that no rule keeps, with why.
  package let notRules: [(restraint: Restraint, why: LocalizedText)]
}
