/// One rule or fixed entry of an official form's profile: number of copies, paper, type sizes.
package struct FormRule: Sendable {
  package let id: String
  package let name: LocalizedText
  package let value: String
  package let unit: LocalizedText?

  package init(id: String, name: LocalizedText, value: String, unit: LocalizedText?) {
    self.id = id
    self.name = name
    self.value = value
    self.unit = unit
  }
}
