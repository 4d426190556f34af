/// Who keeps a register: holders of a role in one of these offices enter, inspect and change its objects.
package struct RegisterKeeper: Hashable, Sendable {
  package let role: ID<Role>
  /// In the order written; each holds the role.
  package let agencies: [ID<Agency>]

  package init(role: ID<Role>, agencies: [ID<Agency>]) {
    self.role = role
    self.agencies = agencies
  }
}
