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
  /// Whether the values of a region's parts make the region's own: counts and amounts do; shares, means and classes not.
  package let addsUp: Bool

  package init(
    id: ID<Indicator>, name: LocalizedText, definition: LocalizedText, unit: LocalizedText, direction: Direction,
    nature: Nature, feature: ID<Feature>?, origin: Origin, addsUp: Bool = false
  ) {
    self.id = id
    self.name = name
    self.definition = definition
    self.unit = unit
    self.direction = direction
    self.nature = nature
    self.feature = feature
    self.origin = origin
    self.addsUp = addsUp
  }
}
