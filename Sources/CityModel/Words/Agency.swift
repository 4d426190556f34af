/// A post that a person fills when acting (岗位): dispatcher, worker, checker, leader.
package struct Role: Sendable {
  package let id: ID<Role>
  package let name: LocalizedText

  package init(id: ID<Role>, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}

/// An office that holds roles (机构).
package struct Agency: Sendable {
  package let id: ID<Agency>
  package let name: LocalizedText
  package let roles: [ID<Role>]
  /// Whether the office stands in a source or was assumed so that the demonstration can run.
  package let isDemonstration: Bool

  package init(id: ID<Agency>, name: LocalizedText, roles: [ID<Role>], isDemonstration: Bool) {
    self.id = id
    self.name = name
    self.roles = roles
    self.isDemonstration = isDemonstration
  }
}

/// Somebody who acts: a holder of an account, or a resident known only by a secret link.
package enum Person {}
