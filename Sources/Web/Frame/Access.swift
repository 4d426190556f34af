/// Who may come to a route at all. What they may see and do there, `Platform` decides.
package enum Access: String, Sendable {
  case everyone
  /// The secret of the path is the key; `Platform` holds only its hash.
  case reporterLink = "reporter-link"
  /// Anybody with an account, residents too.
  case signedIn = "signed-in"
  /// An account that holds a role.
  case staff
}
