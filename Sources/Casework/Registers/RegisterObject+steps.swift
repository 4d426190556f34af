package import CityModel
package import Foundation

extension RegisterObject {
  /// A new object with what is known of it.
  package static func entered(
    _ id: ID<RegisterObject>, in register: Register, _ form: CheckedForm, by actor: Actor, at moment: Date
  ) -> RegisterObject {
    RegisterObject(
      id: id, register: register.id,
      events: [ObjectEvent(version: 1, deed: .entered, at: moment, by: actor, answers: form.answers)])
  }

  /// Puts right what is known of it.
  ///
  /// - Throws: `register.retired`; `register.nothing-changed` when the answers are what they were.
  package mutating func change(
    to form: CheckedForm, reason: String, by actor: Actor, at moment: Date
  ) throws(Refusal) {
    try checkAlive()
    if form.answers == answers { throw Refusal(.nothingChanged) }
    take(
      ObjectEvent(
        version: version + 1, deed: .changed, at: moment, by: actor, answers: form.answers, note: reason))
  }

  /// Adds photos to its series.
  ///
  /// - Throws: `register.retired`; `case.photo-already-held` for a picture that the series holds: it would prove nothing
  ///   new.
  package mutating func add(
    _ photos: [Photo], note: String?, by actor: Actor, at moment: Date
  ) throws(Refusal) {
    try checkAlive()
    let held = self.photos.map(\.photo)
    if photos.contains(where: { photo in held.contains(where: photo.isSamePicture) }) {
      throw Refusal(.photoAlreadyHeld, faults: [FieldFault("photos", .photoAlreadyHeld)])
    }
    take(
      ObjectEvent(version: version + 1, deed: .photographed, at: moment, by: actor, photos: photos, note: note))
  }

  /// What somebody saw on a day. What they did not look at stays as it was known before.
  ///
  /// - Throws: `register.retired`; `register.day-to-come` for a day after today.
  package mutating func inspect(
    _ form: CheckedForm, photos: [Photo], on day: CalendarDay, today: CalendarDay, by actor: Actor, at moment: Date
  ) throws(Refusal) {
    try checkAlive()
    if day > today { throw Refusal(.dayToCome) }
    take(
      ObjectEvent(
        version: version + 1, deed: .inspected, at: moment, by: actor, answers: form.answers, photos: photos, day: day))
  }

  /// Ends its life on a day.
  ///
  /// - Throws: `register.retired`; `register.day-to-come`; `register.case-open` while a case is at work on it.
  package mutating func retire(
    on day: CalendarDay, today: CalendarDay, reason: String, by actor: Actor, at moment: Date
  ) throws(Refusal) {
    try checkAlive()
    if day > today { throw Refusal(.dayToCome) }
    try checkNoCase()
    take(ObjectEvent(version: version + 1, deed: .retired, at: moment, by: actor, day: day, note: reason))
  }

  /// - Throws: `register.retired`.
  package func checkAlive() throws(Refusal) {
    if let retired { throw Refusal(.objectRetired, values: ["day": LocalizedText(zh: "\(retired)", en: "\(retired)")]) }
  }

  /// - Throws: `register.case-open`: one case at a time, so that one end does not undo another.
  package func checkNoCase() throws(Refusal) {
    guard let number = openCase?.number else { return }
    throw Refusal(.objectHasCase, values: ["number": LocalizedText(zh: number, en: number)])
  }
}
