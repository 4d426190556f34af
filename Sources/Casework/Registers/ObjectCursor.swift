package import CityModel

/// Where the next page of a list begins: behind the object of this name.
package struct ObjectCursor: Hashable, Sendable {
  package let name: String
  package let objectID: ID<RegisterObject>

  package init(name: String, objectID: ID<RegisterObject>) {
    self.name = name
    self.objectID = objectID
  }

  /// Reads what `text` wrote into an address; `nil` for anything else.
  package init?(_ text: String) {
    guard let bar = text.firstIndex(of: "|") else { return nil }
    self.init(name: String(text[text.index(after: bar)...]), objectID: ID(String(text[..<bar])))
  }

  package var text: String { "\(objectID)|\(name)" }
}
