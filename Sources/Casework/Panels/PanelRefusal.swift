/// Why a step cannot be taken by a panel as it stands.
package enum PanelRefusal: String, CaseIterable, Error, Sendable {
  case closed
  /// Everybody has given an opinion; nobody comes in who could read them first.
  case complete
  /// `PanelState.mostSeats` are taken.
  case full
  case alreadyInvited = "already-invited"
  case leadTaken = "lead-taken"
  case notInvited = "not-invited"
  /// The seat's own state does not allow it: an opinion before accepting, a second one, a place given back twice.
  case notNow = "not-now"
  case emptyOpinion = "empty-opinion"
}
