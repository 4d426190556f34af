package import CityModel
package import Foundation

/// A measure's plan on the desk: what was entered and by whom, and what the viewer may do.
package struct PlanView: Sendable {
  package let measure: Measure
  package let owner: Agency?
  /// Named, and not yet accepted.
  package let proposed: Agency?
  package let rights: PlanRights
  /// Newest first.
  package let entries: [Entry]
  /// Whether a prediction waits to be sealed.
  package let waiting: Prediction?

  package struct Entry: Sendable {
    package let part: String
    package let value: Content
    package let role: Role?
    package let agency: Agency?
    /// The name of the account; `nil` when there is none any more.
    package let by: String?
    package let at: Date
  }

  package enum Content: Sendable {
    case agency(Agency?)
    case period(Period)
    case yuan(Double)
    case prediction(Prediction)
    /// What the version in force cannot read.
    case text(String)
  }
}

/// A line of the list of measures on the desk.
package struct PlanRow: Sendable {
  package let measure: Measure
  package let owner: Agency?
  package let rights: PlanRights
}
