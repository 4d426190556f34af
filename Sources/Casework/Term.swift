package import CityModel
package import Foundation

/// A promise of time: a budget of working time, when it began to run, and the ledger of its suspensions.
///
/// Never holds a due time or an "overdue" mark: both follow from the calendar and the moment of asking.
package struct Term: Hashable, Codable, Sendable {
  package struct Suspension: Hashable, Codable, Sendable {
    package let from: Date
    package let reason: String
    /// `nil` while the clock still stands.
    package var to: Date?

    package init(from: Date, reason: String, to: Date? = nil) {
      self.from = from
      self.reason = reason
      self.to = to
    }
  }

  package let budget: TermBudget
  package let started: Date
  package var suspensions: [Suspension]
  /// When the promise was kept (or broken): the clock ran no further.
  package var stopped: Date?
  /// By how much it was made longer, in the unit of the budget.
  package var extended = 0

  package init(budget: TermBudget, started: Date, suspensions: [Suspension] = [], stopped: Date? = nil) {
    self.budget = budget
    self.started = started
    self.suspensions = suspensions
    self.stopped = stopped
  }

  /// The budget with what was added to it.
  package var wholeBudget: TermBudget { TermBudget(amount: budget.amount + extended, unit: budget.unit) }
}

/// When a term runs out.
package enum Due: Hashable, Sendable {
  case at(Date)
  /// The term reaches into a year whose calendar is not published; it is dated when that is.
  case whenPublished(year: Int)
  /// The clock stands; the time left is kept.
  case suspended
}
