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
  /// The indicators that count residents, the one to be taken first: what inequality between regions is weighted by.
  package let populations: [ID<Indicator>]

  package init(
    id: ID<City>, name: LocalizedText, region: ID<Region>, timeZone: String, goal: LocalizedText,
    credit: LocalizedText, workingHours: WorkingHours, features: [Feature], purposes: [Purpose], strengths: [Strength],
    populations: [ID<Indicator>] = []
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
    self.populations = populations
  }
}
