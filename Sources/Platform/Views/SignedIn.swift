package struct SignedIn: Sendable {
  /// For the cookie; the store holds only its hash.
  package let token: String
  package let session: SessionView

  package init(token: String, session: SessionView) {
    self.token = token
    self.session = session
  }
}
