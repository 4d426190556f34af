package import CityModel

/// An object of a register (对象): its events, folded.
package struct RegisterObject: Hashable, Sendable {
  package let id: ID<RegisterObject>
  package let register: ID<Register>
  package private(set) var events: [ObjectEvent]
  /// What is known of it now; a field that nobody answered is absent.
  package private(set) var answers: [ID<FormField>: Answer] = [:]
  /// The case that is at work on it.
  package private(set) var openCase: CaseReference?
  /// The day of the latest inspection.
  package private(set) var inspected: CalendarDay?
  /// From when an inspection is due because a case asked for one; `nil`: only the promise of the register counts.
  package private(set) var inspectionAsked: CalendarDay?
  /// The last day of its life, counted in; `nil` while it lives.
  package private(set) var retired: CalendarDay?

  /// - Precondition: the events are of this object, in order, and the first enters it.
  package init(id: ID<RegisterObject>, register: ID<Register>, events: [ObjectEvent]) {
    precondition(events.first?.deed == .entered, "an object begins by being entered")
    self.id = id
    self.register = register
    self.events = []
    for event in events { take(event) }
  }

  package var version: Int { events.count }

  mutating func take(_ event: ObjectEvent) {
    precondition(event.version == version + 1, "events are numbered without gaps")
    events.append(event)
    switch event.deed {
    case .entered, .changed: answers = event.answers
    case .inspected: inspect(event)
    case .caseOpened: openCase = event.matter
    case .caseDone, .caseEnded: endCase(event)
    case .retired: retired = event.day
    case .photographed: break
    }
  }

  /// What is written down late does not undo what was seen later.
  private mutating func inspect(_ event: ObjectEvent) {
    guard let day = event.day, day >= inspected ?? day else { return }
    inspected = day
    answers.merge(event.answers) { _, seen in seen }
    if day >= inspectionAsked ?? day { inspectionAsked = nil }
  }

  private mutating func endCase(_ event: ObjectEvent) {
    if openCase == event.matter { openCase = nil }
    answers.merge(event.answers) { _, new in new }
    guard let day = event.day else { return }
    if event.asksForInspection { inspectionAsked = day } else { inspected = max(day, inspected ?? day) }
  }
}

extension RegisterObject {
  /// Every photo of its life, oldest first, with the event that brought it.
  package var photos: [(photo: Photo, event: ObjectEvent)] {
    events.flatMap { event in event.photos.map { ($0, event) } }
  }

  /// What rules may ask of it under `object`.
  package var values: [String: ExpressionValue] { answers.expressionFields }

  /// From which day somebody has to go and look; `nil` where nobody promised to.
  package func inspectionDue(_ register: Register) -> CalendarDay? {
    guard retired == nil, let rule = register.inspection else { return nil }
    let promised = rule.everyDays.flatMap { days in inspected?.adding(days: days) }
    return [inspectionAsked, promised].compactMap(\.self).min()
  }

  /// The text that it is called by; its id where the definition has changed and nothing answers any more.
  package func name(_ register: Register) -> String { answers[register.title]?.plainText ?? id.text }

  package func place(_ register: Register) -> PlaceAnswer? {
    guard let field = register.place, case .place(let place)? = answers[field] else { return nil }
    return place
  }
}
