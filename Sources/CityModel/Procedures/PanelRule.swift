/// How many look at a matter apart from each other, and how many are enough.
package struct PanelRule: Hashable, Sendable {
  package let seats: Int
  package let quorum: Int
  package let role: ID<Role>
  /// Reviewers read only answers that name their role among their readers, and of nobody else's steps.
  package let isAnonymous: Bool

  package init(seats: Int, quorum: Int, role: ID<Role>, isAnonymous: Bool = false) {
    self.seats = seats
    self.quorum = quorum
    self.role = role
    self.isAnonymous = isAnonymous
  }
}
