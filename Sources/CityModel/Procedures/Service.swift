/// One thing that people come for: municipal repairs, complaints about street occupation.
package struct Service: Hashable, Sendable {
  package let id: ID<Service>
  package let name: LocalizedText
  package let summary: LocalizedText
  /// Whether its reports are about what people do. Then they appear in public only as counts.
  package let isConduct: Bool

  package init(id: ID<Service>, name: LocalizedText, summary: LocalizedText, isConduct: Bool) {
    self.id = id
    self.name = name
    self.summary = summary
    self.isConduct = isConduct
  }
}
