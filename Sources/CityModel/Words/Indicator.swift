/// What is measured (指标): its definition, unit and direction, how its values come about, and who reports them when.
package struct Indicator: Sendable {
  package enum Direction: String, CaseIterable, Sendable {
    case up, down
    /// The nearer to one value, `aim`, the better.
    case target
    /// Anywhere within two values, `aim`, is equally good; outside, the nearer the better.
    case band
    /// More is neither better nor worse: population, area.
    case none
  }

  /// A stock holds at a date; a flow over a span of time.
  package enum Nature: String, CaseIterable, Sendable {
    case stock, flow
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
  /// Who must report it, when and with what, each layer's tightening counted in.
  package let duty: ReportingDuty

  package init(
    id: ID<Indicator>, name: LocalizedText, definition: LocalizedText, unit: LocalizedText, direction: Direction,
    nature: Nature, feature: ID<Feature>?, origin: Origin, addsUp: Bool = false,
    duty: ReportingDuty = ReportingDuty()
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
    self.duty = duty
  }

  /// What values should come to, in the unit: both ends are one for a target. `nil` for the other directions.
  package var aim: ClosedRange<Double>? { duty.aim }
  package var reporter: ID<Agency>? { duty.reporter }
}
