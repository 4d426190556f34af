/// One value of an indicator for a region and a period, with its source (观测值).
package struct Observation: Sendable {
  package let id: ID<Observation>
  package let indicator: ID<Indicator>
  package let region: ID<Region>
  package let period: Period
  /// `nil` when a value was sought and not found: the hole is shown, never filled.
  package let value: Value?
  package let source: ID<Source>
  /// The value was reckoned from others of the same source, and how is said in the note.
  package let isDerived: Bool
  package let note: LocalizedText?
  /// `nil` for one that the pack states.
  package let entry: Entry?

  /// That an agency entered the value, and others approved it.
  package struct Entry: Hashable, Sendable {
    package let agency: ID<Agency>
    package let on: CalendarDay
    /// Whether it took the place of an earlier value, which is kept.
    package let isCorrection: Bool

    package init(agency: ID<Agency>, on: CalendarDay, isCorrection: Bool) {
      self.agency = agency
      self.on = on
      self.isCorrection = isCorrection
    }
  }

  package init(
    id: ID<Observation>, indicator: ID<Indicator>, region: ID<Region>, period: Period, value: Value?,
    source: ID<Source>, isDerived: Bool, note: LocalizedText?, entry: Entry? = nil
  ) {
    self.id = id
    self.indicator = indicator
    self.region = region
    self.period = period
    self.value = value
    self.source = source
    self.isDerived = isDerived
    self.note = note
    self.entry = entry
  }
}
