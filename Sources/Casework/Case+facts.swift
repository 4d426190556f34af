package import CityModel
package import Foundation

extension Case {
  /// When it was filed.
  package var filed: Date { events[0].at }

  /// Who filed it.
  package var reporter: Actor { events[0].by }

  /// Where it is: the last place that was given.
  package var place: PlaceAnswer? { events.reversed().lazy.compactMap(\.place).first }

  /// The promise that counts now: of the stage where it has one, else of the category; `nil` before either begins.
  package var runningTerm: Term? { stageTerm?.promised ?? term }

  /// When the promise that counts now runs out; `nil` before it begins. Still said after it has stopped.
  package func due(clock: WorkClock) -> Due? { runningTerm.map(clock.due) }

  /// Whether the term ran out before it was kept; `nil` when there is none or it is not dated.
  ///
  /// Suspended with time left is not overdue. A term kept at the very moment it runs out is kept.
  package func isOverdue(clock: WorkClock, at moment: Date) -> Bool? {
    term.flatMap { $0.isOverdue(clock: clock, at: moment) }
  }

  /// The photos given in the field since the case was last taken up: evidence of an earlier round proves nothing now.
  package func evidence(in field: ID<FormField>) -> [Photo] {
    events[(takenUp - 1)...].flatMap { $0.photos(in: field) }
  }

  /// Whether the answers of the event that are public after a release have been released.
  package func isReleased(_ event: CaseEvent) -> Bool { event.version <= releasedVersion }

  /// Whether its category is about what people do; then it is public only as a count.
  package func isConduct(_ procedure: Procedure) -> Bool {
    procedure.category(category).flatMap { procedure.service($0.service) }?.isConduct ?? false
  }
}

extension Term {
  /// Whether it ran out before it was kept; `nil` when it is not dated.
  func isOverdue(clock: WorkClock, at moment: Date) -> Bool? {
    switch clock.due(of: self) {
    case .at(let due): (stopped ?? moment) > due
    case .suspended: false
    case .whenPublished: nil
    }
  }
}
