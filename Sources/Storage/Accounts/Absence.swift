package import CityModel
package import Foundation
import GRDB

/// That somebody is away, and who acts in their role meanwhile.
package struct Absence: Hashable, Sendable {
  package let id: ID<Absence>
  package let person: ID<Person>
  package let deputy: ID<Person>
  /// Both days are counted in.
  package let first: CalendarDay
  package let last: CalendarDay
  package let setAt: Date

  package init(
    id: ID<Absence>, person: ID<Person>, deputy: ID<Person>, first: CalendarDay, last: CalendarDay, setAt: Date
  ) {
    self.id = id
    self.person = person
    self.deputy = deputy
    self.first = first
    self.last = last
    self.setAt = setAt
  }

  init(row: Row) {
    self.id = row["id"]
    self.person = row["person_id"]
    self.deputy = row["deputy_id"]
    self.first = CalendarDay(row["first_day"] as String) ?? CalendarDay(daysSince1970: 0)
    self.last = CalendarDay(row["last_day"] as String) ?? CalendarDay(daysSince1970: 0)
    self.setAt = row.date("set_at")
  }
}
