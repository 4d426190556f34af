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

  package init(
    id: ID<Observation>, indicator: ID<Indicator>, region: ID<Region>, period: Period, value: Value?,
    source: ID<Source>, isDerived: Bool, note: LocalizedText?
  ) {
    self.id = id
    self.indicator = indicator
    self.region = region
    self.period = period
    self.value = value
    self.source = source
    self.isDerived = isDerived
    self.note = note
  }
}
