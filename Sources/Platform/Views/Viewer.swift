/// Who looks. Everything that a page shows depends on it.
package enum Viewer: Sendable, Hashable {
  case anonymous
  case account(AccountView)

  package var account: AccountView? {
    if case .account(let account) = self { account } else { nil }
  }
}
