/// What the study says livability serves.
package struct Purpose: Sendable {
  package let id: ID<Purpose>
  package let name: LocalizedText

  package init(id: ID<Purpose>, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}
