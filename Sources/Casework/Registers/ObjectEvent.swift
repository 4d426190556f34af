package import CityModel
package import Foundation

/// One thing that happened to an object of a register. Objects are nothing but their events in order.
package struct ObjectEvent: Hashable, Codable, Sendable {
  package enum Deed: String, CaseIterable, Codable, Sendable {
    /// The object came into the register.
    case entered
    /// What was known of it was put right, and why.
    case changed
    /// Photos joined its series.
    case photographed
    /// Somebody went and looked.
    case inspected
    /// A case about it was opened, or taken up again.
    case caseOpened = "case-opened"
    /// The case ended well, and the object became what the register says of such an end.
    case caseDone = "case-done"
    /// The case ended otherwise; the object is as it was.
    case caseEnded = "case-ended"
    /// Its life ended: torn down, given up.
    case retired
  }

  /// 1 for the entry, then without gaps.
  package let version: Int
  package let deed: Deed
  package let at: Date
  package let by: Actor
  /// What became known of the object with this event; of a change, everything.
  package let answers: [ID<FormField>: Answer]
  package let photos: [Photo]
  /// When it was seen, or ended, which may be before it was written down; `nil` where it makes no difference.
  package let day: CalendarDay?
  /// Why, or what the photos show.
  package let note: String?
  package let matter: CaseReference?
  /// Whether an inspection is due from the day of the event.
  package let asksForInspection: Bool

  package init(
    version: Int, deed: Deed, at: Date, by: Actor, answers: [ID<FormField>: Answer] = [:], photos: [Photo] = [],
    day: CalendarDay? = nil, note: String? = nil, matter: CaseReference? = nil, asksForInspection: Bool = false
  ) {
    self.version = version
    self.deed = deed
    self.at = at
    self.by = by
    self.answers = answers
    self.photos = photos
    self.day = day
    self.note = note
    self.matter = matter
    self.asksForInspection = asksForInspection
  }
}
