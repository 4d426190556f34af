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
