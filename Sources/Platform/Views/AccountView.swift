package import CityModel

/// A signed-in person, without anything secret.
package struct AccountView: Sendable, Hashable {
  package let person: ID<Person>
  package let name: String
  /// `nil`: a resident.
  package let role: Role?
  package let agency: Agency?

  package init(person: ID<Person>, name: String, role: Role?, agency: Agency?) {
    self.person = person
    self.name = name
    self.role = role
    self.agency = agency
  }

  package static func == (one: Self, other: Self) -> Bool { one.person == other.person }

  package func hash(into hasher: inout Hasher) { hasher.combine(person) }
}
