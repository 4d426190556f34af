package import CityModel

/// A case as an object names it.
package struct CaseReference: Hashable, Codable, Sendable {
  package let id: ID<Case>
  /// The public number.
  package let number: String

  package init(id: ID<Case>, number: String) {
    self.id = id
    self.number = number
  }
}
