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
