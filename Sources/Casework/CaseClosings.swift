import CityModel
package import Foundation

/// The times a case was brought to an end that counts: `done` or `notDone`.
///
/// Kept while the case is folded, so that each is judged by the definition that was in force when it happened.
package struct CaseClosings: Hashable, Codable, Sendable {
  package struct Closing: Hashable, Codable, Sendable {
    package let at: Date
    /// Reopened afterwards, or judged "closed, but not fixed".
    package internal(set) var hasFallen = false
  }

  /// The oldest first.
  package private(set) var all: [Closing] = []
  /// Whether the case stands in a stage that is not open.
  package private(set) var hasEnded = false

  /// A closing is a move from an open stage into one whose outcome is `done` or `notDone`; a judgement is none.
  mutating func take(_ event: CaseEvent, _ deed: Action.Deed?, outcome: Stage.Outcome) {
    let falls = deed == .reopen || deed == .judge && event.yesNo(of: "fixed") == false
    if falls, !all.isEmpty {
      all[all.count - 1].hasFallen = true
    } else if !hasEnded, outcome == .done || outcome == .notDone {
      all.append(Closing(at: event.at))
    }
    hasEnded = outcome != .open
  }
}
