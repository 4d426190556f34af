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
