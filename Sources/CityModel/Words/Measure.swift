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
