/// Something that falls short (问题).
package struct Problem: Sendable {
  package let id: ID<Problem>
  /// The study's group, `P1` … `P4`.
  package let group: String
  package let title: LocalizedText
  package let feature: ID<Feature>
  /// Places that the study names, in its words; empty when it names none.
  package let places: LocalizedText?
  package let indicators: [ID<Indicator>]

  package init(
    id: ID<Problem>, group: String, title: LocalizedText, feature: ID<Feature>, places: LocalizedText?,
    indicators: [ID<Indicator>]
  ) {
    self.id = id
    self.group = group
    self.title = title
    self.feature = feature
    self.places = places
    self.indicators = indicators
  }
}

/// Why something falls short (成因).
package struct Cause: Sendable {
  package let id: ID<Cause>
  package let group: String
  package let title: LocalizedText

  package init(id: ID<Cause>, group: String, title: LocalizedText) {
    self.id = id
    self.group = group
    self.title = title
  }
}

/// What is to be done (对策). Owner, term and budget are `nil` until an office enters them, and are shown as holes.
package struct Measure: Sendable {
  /// A figure that the study sets itself. `value` is `nil` where the text leaves the number out.
  package struct Target: Sendable {
    package let id: String
    package let name: LocalizedText
    package let value: Value?
    package let unit: LocalizedText?

    package init(id: String, name: LocalizedText, value: Value?, unit: LocalizedText?) {
      self.id = id
      self.name = name
      self.value = value
      self.unit = unit
    }
  }

  package let id: ID<Measure>
  package let parent: ID<Measure>?
  package let group: String
  package let title: LocalizedText
  package let feature: ID<Feature>
  package let places: LocalizedText?
  /// The study's own restraint, in its words.
  package let restraint: LocalizedText?
  package let owner: ID<Agency>?
  package let deadline: Period?
  package let budgetYuan: Double?
  package let targets: [Target]
  /// The procedures that carry the measure out.
  package let procedures: [ID<Procedure>]
  package let predictions: [Prediction]

  package init(
    id: ID<Measure>, parent: ID<Measure>?, group: String, title: LocalizedText, feature: ID<Feature>,
    places: LocalizedText?, restraint: LocalizedText?, owner: ID<Agency>?, deadline: Period?, budgetYuan: Double?,
    targets: [Target], procedures: [ID<Procedure>], predictions: [Prediction]
  ) {
    self.id = id
    self.parent = parent
    self.group = group
    self.title = title
    self.feature = feature
    self.places = places
    self.restraint = restraint
    self.owner = owner
    self.deadline = deadline
    self.budgetYuan = budgetYuan
    self.targets = targets
    self.procedures = procedures
    self.predictions = predictions
  }
}

/// What a measure is said beforehand to change, so that afterwards it can be judged (成效预测).
package struct Prediction: Hashable, Sendable {
  package let id: ID<Prediction>
  package let indicator: ID<Indicator>
  package let region: ID<Region>
  /// The measure begins on this day; the prediction must be sealed before it.
  package let starts: CalendarDay
  /// The value is judged over `baseline` before and `judged` after.
  package let baseline: Period
  package let judged: Period
  /// The change from baseline to judged period, in the indicator's unit: lowest, expected, highest. Falls are negative.
  package let changeLow: Double
  package let change: Double
  package let changeHigh: Double
  /// Fewest cases in either period for a verdict; 0 for an observed indicator.
  package let leastCases: Int
  /// Whether the prediction is made up for a demonstration. Shown beside it everywhere.
  package let isDemonstration: Bool
  /// In words: how it will be judged.
  package let method: LocalizedText

  package init(
    id: ID<Prediction>, indicator: ID<Indicator>, region: ID<Region>, starts: CalendarDay, baseline: Period,
    judged: Period, changeLow: Double, change: Double, changeHigh: Double, leastCases: Int, isDemonstration: Bool,
    method: LocalizedText
  ) {
    self.id = id
    self.indicator = indicator
    self.region = region
    self.starts = starts
    self.baseline = baseline
    self.judged = judged
    self.changeLow = changeLow
    self.change = change
    self.changeHigh = changeHigh
    self.leastCases = leastCases
    self.isDemonstration = isDemonstration
    self.method = method
  }
}

/// That one link of the chain leads to another, and on what ground.
package struct Link: Hashable, Sendable {
  package enum Relation: String, CaseIterable, Sendable {
    case problemCause = "problem->cause"
    case causeMeasure = "cause->measure"
    case problemMeasure = "problem->measure"
  }

  package enum Basis: String, CaseIterable, Sendable {
    /// The text says so.
    case explicit
    case sameTheme = "same-theme"
    case inferred
    case weak
    /// The measure speaks against the indicator that the problem uses.
    case counter
  }

  /// Ids of a `Problem` or `Cause`, and of a `Cause` or `Measure`, as `relation` says.
  package let from: String
  package let to: String
  package let relation: Relation
  package let basis: Basis
  package let note: LocalizedText?

  package init(from: String, to: String, relation: Relation, basis: Basis, note: LocalizedText?) {
    self.from = from
    self.to = to
    self.relation = relation
    self.basis = basis
    self.note = note
  }
}

/// A count that the study states, held against the things themselves.
package struct ConsistencyCheck: Sendable {
  package let id: String
  package let name: LocalizedText
  package let stated: Int
  /// What the pack holds.
  package let counted: Int
  package let note: LocalizedText?

  package init(id: String, name: LocalizedText, stated: Int, counted: Int, note: LocalizedText?) {
    self.id = id
    self.name = name
    self.stated = stated
    self.counted = counted
    self.note = note
  }

  package var agrees: Bool { stated == counted }
}

/// A part of the study (a row of its outline) or a system that it names, and what in the pack makes it run.
package struct StudyItem: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case outline, system
  }

  package let id: String
  package let kind: Kind
  package let name: LocalizedText
  package let measure: ID<Measure>?
  /// The page that shows it, the file of the pack that defines it, the test that walks it; `nil`: not yet.
  package let page: String?
  package let definition: String?
  package let test: String?

  package init(
    id: String, kind: Kind, name: LocalizedText, measure: ID<Measure>?, page: String?, definition: String?,
    test: String?
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.measure = measure
    self.page = page
    self.definition = definition
    self.test = test
  }
}

/// One rule or fixed entry of an official form's profile: number of copies, paper, type sizes.
package struct FormRule: Sendable {
  package let id: String
  package let name: LocalizedText
  package let value: String
  package let unit: LocalizedText?

  package init(id: String, name: LocalizedText, value: String, unit: LocalizedText?) {
    self.id = id
    self.name = name
    self.value = value
    self.unit = unit
  }
}
