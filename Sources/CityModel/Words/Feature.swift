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
