/// The city as its pack introduces it: what it is called, how it reckons time, and what it means by livable.
package struct City: Sendable {
  package let id: ID<City>
  package let name: LocalizedText
  /// The region that is the whole city.
  package let region: ID<Region>
  /// A name of the tz database, `Asia/Shanghai`. Days, terms and periods are reckoned there.
  package let timeZone: String
  package let goal: LocalizedText
  /// What the source study is called, who wrote it, and under which project: shown wherever its facts are shown as a whole.
  package let credit: LocalizedText
  package let workingHours: WorkingHours
  /// The six faces of livability, in the study's order.
  package let features: [Feature]
  /// What livability is for, in the study's order.
  package let purposes: [Purpose]
  package let strengths: [Strength]

  package init(
    id: ID<City>, name: LocalizedText, region: ID<Region>, timeZone: String, goal: LocalizedText,
    credit: LocalizedText, workingHours: WorkingHours, features: [Feature], purposes: [Purpose], strengths: [Strength]
  ) {
    self.id = id
    self.name = name
    self.region = region
    self.timeZone = timeZone
    self.goal = goal
    self.credit = credit
    self.workingHours = workingHours
    self.features = features
    self.purposes = purposes
    self.strengths = strengths
  }
}

/// One face of livability (特征): good ecology, complete public services, …
package struct Feature: Sendable {
  package let id: ID<Feature>
  package let name: LocalizedText
  package let summary: LocalizedText

  package init(id: ID<Feature>, name: LocalizedText, summary: LocalizedText) {
    self.id = id
    self.name = name
    self.summary = summary
  }
}

/// What the study says livability serves.
package struct Purpose: Sendable {
  package let id: ID<Purpose>
  package let name: LocalizedText

  package init(id: ID<Purpose>, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}

/// A ground to build on (基础条件), with the indicators that speak of it.
package struct Strength: Sendable {
  package let id: ID<Strength>
  package let name: LocalizedText
  package let summary: LocalizedText
  package let feature: ID<Feature>
  package let indicators: [ID<Indicator>]

  package init(
    id: ID<Strength>, name: LocalizedText, summary: LocalizedText, feature: ID<Feature>, indicators: [ID<Indicator>]
  ) {
    self.id = id
    self.name = name
    self.summary = summary
    self.feature = feature
    self.indicators = indicators
  }
}

/// The hours of a working day, in minutes after midnight, in order and not overlapping: 09:00–12:00 and 13:00–17:00.
package struct WorkingHours: Hashable, Sendable {
  package let spans: [Range<Int>]

  package init(spans: [Range<Int>]) { self.spans = spans }

  package var minutesPerDay: Int { spans.reduce(0) { $0 + $1.count } }
}
