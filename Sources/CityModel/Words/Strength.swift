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
