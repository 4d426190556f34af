/// What is measured (指标): its definition, unit and direction, and how its values come about.
package struct Indicator: Sendable {
  package enum Direction: String, CaseIterable, Sendable {
    case up, down
    /// More is neither better nor worse: population, area.
    case none
  }

  /// A stock holds at a date; a flow over a span of time.
  package enum Nature: String, CaseIterable, Sendable {
    case stock, flow
  }

  /// How a value is come by.
  package enum Origin: Hashable, Sendable {
    case observed
    /// Measured from the cases of a procedure.
    case cases(procedure: ID<Procedure>, statistic: CaseStatistic)
    /// One indicator divided by another of the same region and date, times a factor: density = population / area.
    case quotient(of: ID<Indicator>, by: ID<Indicator>, factor: Double)
  }

  package enum CaseStatistic: String, CaseIterable, Sendable {
    /// Hours from filing to the response action, middle case.
    case medianResponse = "median-response"
    /// Hours from filing to the response action that nine in ten cases keep.
    case ninetiethResponse = "p90-response"
    /// Share of cases with a term whose work was done in time, in per cent; overdue open cases count as late.
    case shareOnTime = "share-on-time"
    /// Share of closings that stood, in per cent: neither reopened nor judged "closed, but not fixed".
    case honestClosing = "honest-closing"
  }

  package let id: ID<Indicator>
  package let name: LocalizedText
  package let definition: LocalizedText
  package let unit: LocalizedText
  package let direction: Direction
  package let nature: Nature
  /// `nil` for background figures such as population.
  package let feature: ID<Feature>?
  package let origin: Origin

  package init(
    id: ID<Indicator>, name: LocalizedText, definition: LocalizedText, unit: LocalizedText, direction: Direction,
    nature: Nature, feature: ID<Feature>?, origin: Origin
  ) {
    self.id = id
    self.name = name
    self.definition = definition
    self.unit = unit
    self.direction = direction
    self.nature = nature
    self.feature = feature
    self.origin = origin
  }
}

/// Where a value was read.
package struct Source: Sendable {
  package enum Grade: String, CaseIterable, Sendable {
    /// Official.
    case a = "A"
    /// Press, or a copy of an official bulletin by the press.
    case b = "B"
    /// A third party's copy: the original publisher is named, the address never linked.
    case c = "C"
    /// The source study itself.
    case study
  }

  package let id: ID<Source>
  /// The original publisher's title.
  package let title: LocalizedText
  package let grade: Grade
  /// `https://…`; only ever set for grades A and B, and the page links it.
  package let address: String?

  package init(id: ID<Source>, title: LocalizedText, grade: Grade, address: String?) {
    self.id = id
    self.title = title
    self.grade = grade
    self.address = address
  }
}

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

/// A value to hold a city's own against (参照值): the province's, the nation's, or a standard's.
package struct Benchmark: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case province, nation, standard
  }

  package let kind: Kind
  package let observation: Observation

  package init(kind: Kind, observation: Observation) {
    self.kind = kind
    self.observation = observation
  }
}
