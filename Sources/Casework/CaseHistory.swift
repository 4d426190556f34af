package import CityModel
package import Foundation

/// What statistics may know of a case: plain facts as they stood at one moment, and no person.
package struct CaseHistory: Hashable, Sendable {
  /// One promise of time and what became of it.
  package struct Promise: Hashable, Sendable {
    package let started: Date
    package let due: Due
    /// When the work was done; `nil` while it is not.
    package let finished: Date?
    /// `true`: done in time. `false`: done late, or not done and overdue. `nil`: still running, suspended or not dated.
    package let isKept: Bool?
  }

  /// One time the case was brought to an end with an outcome of `done` or `notDone`.
  package struct Closing: Hashable, Sendable {
    package enum Fate: String, CaseIterable, Sendable {
      /// Not fallen, and it can no longer be reopened.
      case stood
      /// Reopened afterwards, or judged "closed, but not fixed".
      case fell
      /// Not fallen, but it may still be reopened.
      case provisional
    }

    package let at: Date
    package let fate: Fate
  }

  package let id: ID<Case>
  package let procedure: ID<Procedure>
  package let category: ID<CityModel.Category>
  /// Where it is; `nil` when the form asks for no place.
  package let region: ID<Region>?
  package let filed: Date
  /// The first response action of all its life, not of the latest round.
  package let responded: Date?
  /// One for each round: the first, and one for each reopening after it. Empty before the first begins.
  package let promises: [Promise]
  package let closings: [Closing]
  package let outcome: Stage.Outcome
  package let reopenings: Int
  package let joined: Int
}

extension CaseHistory {
  /// When the first promise runs out: a reopening gives a new term, but no second chance to have kept the first.
  package var due: Due? { promises.first?.due }

  /// When the work was last finished; `nil` while it is not, and again after a reopening.
  package var finished: Date? { promises.last?.finished }

  /// Whether the city kept its word in every round: one broken promise is not mended by a later one.
  ///
  /// `nil` while none is broken and one is undecided, and when nothing was promised.
  package var isOnTime: Bool? {
    if promises.contains(where: { $0.isKept == false }) { return false }
    return promises.isEmpty || promises.contains { $0.isKept == nil } ? nil : true
  }
}
