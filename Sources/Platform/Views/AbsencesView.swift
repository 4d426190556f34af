package import CityModel
import Storage

/// Who is away when, as the viewer needs to know it.
package struct AbsencesView: Sendable {
  /// The viewer's own, not yet over; `name` is the deputy's.
  package let own: [AbsenceView]
  /// Those for which the viewer stands in, not yet over; `name` is of who is away.
  package let deputised: [AbsenceView]
  /// Who could stand in for the viewer.
  package let deputies: [ActionOffer.Choice]
}

/// One absence with the other person's name.
package struct AbsenceView: Sendable {
  package let id: String
  /// `nil` where the account is gone.
  package let name: String?
  /// Both days are counted in.
  package let first: CalendarDay
  package let last: CalendarDay
  package let isNow: Bool

  init(_ absence: Absence, name: String?, today: CalendarDay) {
    id = absence.id.text
    self.name = name
    first = absence.first
    last = absence.last
    isNow = absence.first <= today
  }
}
