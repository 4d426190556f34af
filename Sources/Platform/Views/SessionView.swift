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
