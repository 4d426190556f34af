/// A score made of many indicators (综合指数): what goes into it, over which regions and period, and by which methods.
///
/// The whole of it is data, so that a reader can ask of every choice what another would have given.
package struct Composite: Sendable {
  /// A branch: a feature of livability, or what the pack calls it, with indicators or further groups below.
  package struct Group: Sendable {
    package let name: LocalizedText
    /// Beside the other groups of the same place; only the ratio counts. Read where weights are given, else passed over.
    package let weight: Double
    package let parts: [Part]
    package let groups: [Group]

    package init(name: LocalizedText, weight: Double, parts: [Part], groups: [Group]) {
      self.name = name
      self.weight = weight
      self.parts = parts
      self.groups = groups
    }
  }

  /// A leaf: one indicator.
  package struct Part: Sendable {
    package let indicator: ID<Indicator>
    /// As a group's.
    package let weight: Double
    /// Which way is better here; the indicator's own direction when `nil`.
    package let direction: Direction?
    /// The value that is worth 0, in the indicator's unit. Only goalposts ask for it.
    package let worst: Double?
    /// The value that is worth 100: the other goalpost, or the target.
    package let best: Double?

    package init(indicator: ID<Indicator>, weight: Double, direction: Direction?, worst: Double?, best: Double?) {
      self.indicator = indicator
      self.weight = weight
      self.direction = direction
      self.worst = worst
      self.best = best
    }
  }

  package enum Direction: String, CaseIterable, Sendable {
    case up, down
  }

  package let id: ID<Composite>
  package let name: LocalizedText
  /// What it is for, and what it does not say.
  package let summary: LocalizedText
  /// The regions compared, in the pack's order; empty for all divisions in force under `parent`.
  package let regions: [ID<Region>]
  /// `nil` for the whole city.
  package let parent: ID<Region>?
  /// The period that is scored; `nil` for the one that most regions have, indicator by indicator.
  package let period: Period?
  package let groups: [Group]
  package let method: Method
  package let sensitivity: Sensitivity
  /// Made up to show how it works.
  package let isDemonstration: Bool

  package init(
    id: ID<Composite>, name: LocalizedText, summary: LocalizedText, regions: [ID<Region>], parent: ID<Region>?,
    period: Period?, groups: [Group], method: Method, sensitivity: Sensitivity, isDemonstration: Bool
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.regions = regions
    self.parent = parent
    self.period = period
    self.groups = groups
    self.method = method
    self.sensitivity = sensitivity
    self.isDemonstration = isDemonstration
  }
}

extension Composite {
  /// Every leaf, in the order that it is written.
  package var parts: [Part] { groups.flatMap(\.allParts) }
}

extension Composite.Group {
  package var allParts: [Composite.Part] { parts + groups.flatMap(\.allParts) }
}
