/// Who reports an indicator, how often, how soon and with what (报送要求).
///
/// A definition comes from a layer (the nation's indicator system, the province's, the city's, or a study); each layer
/// below may ask for more and never for less. The members here hold what remains once every layer was heard.
package struct ReportingDuty: Hashable, Sendable {
  /// From the widest to the narrowest.
  package enum Layer: String, CaseIterable, Sendable, Comparable {
    case national, provincial, city, study

    package static func < (one: Self, other: Self) -> Bool {
      allCases.firstIndex(of: one) ?? 0 < allCases.firstIndex(of: other) ?? 0
    }
  }

  /// How often, the laxest first.
  package enum Rhythm: String, CaseIterable, Sendable, Comparable {
    case year, quarter, month

    package static func < (one: Self, other: Self) -> Bool {
      allCases.firstIndex(of: one) ?? 0 < allCases.firstIndex(of: other) ?? 0
    }
  }

  /// What a layer below the defining one asks beyond it; `nil` leaves it as it was.
  package struct Override: Hashable, Sendable {
    package let layer: Layer
    package let aim: ClosedRange<Double>?
    package let every: Rhythm?
    package let withinDays: Int?
    package let needsEvidence: Bool?

    package init(
      layer: Layer, aim: ClosedRange<Double>? = nil, every: Rhythm? = nil, withinDays: Int? = nil,
      needsEvidence: Bool? = nil
    ) {
      self.layer = layer
      self.aim = aim
      self.every = every
      self.withinDays = withinDays
      self.needsEvidence = needsEvidence
    }
  }

  /// The layer that defines the indicator; `nil` where the pack does not say.
  package let layer: Layer?
  /// From the widest to the narrowest, each below `layer`.
  package let overrides: [Override]
  /// In the indicator's unit; `nil` unless the direction is `target` or `band`.
  package var aim: ClosedRange<Double>? { overrides.reduce(definedAim) { $1.aim ?? $0 } }
  /// `nil`: nobody was named, and only a role that leads may enter values.
  package let reporter: ID<Agency>?
  /// `nil`: whenever there is a value.
  package var every: Rhythm? { overrides.reduce(definedEvery) { $1.every ?? $0 } }
  /// Days after the period's last that a value may still come in time; `nil` when nothing is said.
  package var withinDays: Int? { overrides.reduce(definedWithinDays) { $1.withinDays ?? $0 } }
  package var needsEvidence: Bool { overrides.reduce(definedEvidence) { $1.needsEvidence ?? $0 } }
  /// Values outside cannot be; in the unit. Shares have 0 and 100.
  package let range: ClosedRange<Double>?
  /// A change from the period before by more than so many per cent is asked about; `nil` asks about none.
  package let mostSwingPercent: Double?

  let definedAim: ClosedRange<Double>?
  let definedEvery: Rhythm?
  let definedWithinDays: Int?
  let definedEvidence: Bool

  /// - Parameters: as the defining layer states them, before any override.
  package init(
    layer: Layer? = nil, overrides: [Override] = [], aim: ClosedRange<Double>? = nil, reporter: ID<Agency>? = nil,
    every: Rhythm? = nil, withinDays: Int? = nil, needsEvidence: Bool = false, range: ClosedRange<Double>? = nil,
    mostSwingPercent: Double? = nil
  ) {
    self.layer = layer
    self.overrides = overrides
    self.definedAim = aim
    self.reporter = reporter
    self.definedEvery = every
    self.definedWithinDays = withinDays
    self.definedEvidence = needsEvidence
    self.range = range
    self.mostSwingPercent = mostSwingPercent
  }
}
