package import CityModel
package import Foundation

/// The term of a case as it stands now.
package struct DueView: Sendable {
  package enum State: String, Sendable {
    case running, overdue, suspended, met, missed
    /// Reaches into a year with no published calendar.
    case undated
  }

  package let state: State
  /// `nil` while suspended or undated.
  package let due: Date?
  /// The year whose calendar is missing.
  package let unpublishedYear: Int?
  package let budget: TermBudget
  /// Whether the limit is a demonstration value that the agency has to set.
  package let isDemonstration: Bool
}
