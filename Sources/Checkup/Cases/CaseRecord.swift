package import CityModel
package import Foundation

/// What statistics need to know of one case, and nothing that names anybody.
package struct CaseRecord: Sendable {
  /// One closing of the case, and what became of it as far as is known at the moment of asking.
  package struct Closing: Hashable, Sendable {
    package enum Fate: String, CaseIterable, Sendable {
      /// The term for reopening has run out and nobody said "not fixed".
      case stood
      /// It was reopened, or the reporter judged "closed, but not fixed".
      case fell
      /// It may still be reopened.
      case provisional
    }

    package let at: Date
    package let fate: Fate

    package init(at: Date, fate: Fate) {
      self.at = at
      self.fate = fate
    }
  }

  package let filed: Date
  /// When the action that counts as the response was first taken.
  package let responded: Date?
  /// When the term of the *first* taking-up runs out. A reopening gives the agency a new term but no second chance
  /// here: else closing early and being reopened would count as in time. `nil` while it has no date (not
  /// registered, suspended, or reaching into a year whose calendar is not published).
  package let due: Date?
  /// When the work was last finished; `nil` while it is not, and again after a reopening.
  package let finished: Date?
  /// In the order of time.
  package let closings: [Closing]
  package let outcome: Stage.Outcome
  /// The region it lies in and every region around that.
  package let regions: [ID<Region>]
  package let category: ID<CityModel.Category>

  package init(
    filed: Date, responded: Date?, due: Date?, finished: Date?, closings: [Closing], outcome: Stage.Outcome,
    regions: [ID<Region>], category: ID<CityModel.Category>
  ) {
    self.filed = filed
    self.responded = responded
    self.due = due
    self.finished = finished
    self.closings = closings
    self.outcome = outcome
    self.regions = regions
    self.category = category
  }
}

extension [CaseRecord] {
  /// The cases that lie in the region or in one inside it.
  package func inside(_ region: ID<Region>) -> [CaseRecord] { filter { $0.regions.contains(region) } }
}
