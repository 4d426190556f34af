package import CityModel

/// One line of the checklist held against one object.
package struct ClauseJudgement: Hashable, Sendable {
  package enum Verdict: Hashable, Sendable {
    case met, notMet
    /// It cannot be told: nobody has answered these fields of the object. Never counted as met. Empty where the rule
    /// itself came to nothing, as when it divides by zero.
    case notJudged(missing: [ID<FormField>])
  }

  package let clause: Standard.Clause
  package let verdict: Verdict
}
