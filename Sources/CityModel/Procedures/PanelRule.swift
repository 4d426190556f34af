/// How many look at a matter apart from each other, and how many are enough.
package struct PanelRule: Hashable, Sendable {
  package let seats: Int
  package let quorum: Int
  package let role: ID<Role>

  package init(seats: Int, quorum: Int, role: ID<Role>) {
    self.seats = seats
    self.quorum = quorum
    self.role = role
  }
}
