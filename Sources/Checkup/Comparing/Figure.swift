package import CityModel

/// One value of an indicator for a region and a period, and what it rests on: read in a source, reckoned from two
/// that were, or measured from cases.
package struct Figure: Sendable {
  package enum Ground: Sendable {
    case observed(Observation)
    case computed(of: Observation, by: Observation)
    /// Reckoned from the figures of other indicators.
    case formula([Figure])
    /// What a standard prescribes from the period's day on.
    case dated(Indicator.DatedValue)
    case cases(CaseStatisticValue)
  }

  /// What a reader must know beside the value.
  package enum Note: Hashable, Sendable {
    /// The divisor's source gives no date; it was taken to hold at any.
    case divisorUndated(ID<Observation>)
    /// A part of the formula gives no date; it was taken to hold at any.
    case partUndated(ID<Indicator>)
    /// The pack holds other values that could have been the divisor, and they differ from the one taken.
    case divisorsDiffer(taken: ID<Observation>, others: [ID<Observation>])
  }

  package let indicator: ID<Indicator>
  package let region: ID<Region>
  package let period: Period
  /// `nil` when it was sought and not found, or is not known yet. Missing is not zero.
  package let value: Value?
  package let ground: Ground
  package let notes: [Note]

  package init(
    indicator: ID<Indicator>, region: ID<Region>, period: Period, value: Value?, ground: Ground, notes: [Note] = []
  ) {
    self.indicator = indicator
    self.region = region
    self.period = period
    self.value = value
    self.ground = ground
    self.notes = notes
  }

  package init(_ observation: Observation) {
    self.init(
      indicator: observation.indicator, region: observation.region, period: observation.period,
      value: observation.value, ground: .observed(observation))
  }

  /// The observations it rests on; empty for one measured from cases or prescribed.
  package var observations: [Observation] {
    switch ground {
    case .observed(let observation): [observation]
    case .computed(let dividend, let divisor): [dividend, divisor]
    case .formula(let parts): parts.flatMap(\.observations)
    case .cases, .dated: []
    }
  }
}

extension Figure.Note {
  package var statement: Statement {
    switch self {
    case .divisorUndated(let id): Statement("note.divisor-undated", ["divisor": .id(id.text)])
    case .partUndated(let id): Statement("note.part-undated", ["indicator": .id(id.text)])
    case .divisorsDiffer(let taken, let others):
      Statement(
        "note.divisors-differ",
        ["divisor": .id(taken.text), "others": .id(others.map(\.text).joined(separator: ", "))])
    }
  }
}
