package import CityModel

/// Who looks. Everything that a page shows depends on it.
package enum Viewer: Sendable, Hashable {
  case anonymous
  case account(AccountView)

  package var account: AccountView? {
    if case .account(let account) = self { account } else { nil }
  }
}

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

/// A session as the browser's cookie opens it.
package struct SessionView: Sendable {
  package let account: AccountView
  /// Comes back with every form that changes something.
  package let formToken: String

  package init(account: AccountView, formToken: String) {
    self.account = account
    self.formToken = formToken
  }
}

package struct SignedIn: Sendable {
  /// For the cookie; the store holds only its hash.
  package let token: String
  package let session: SessionView

  package init(token: String, session: SessionView) {
    self.token = token
    self.session = session
  }
}
