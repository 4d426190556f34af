/// An office that holds roles (机构).
package struct Agency: Sendable {
  package let id: ID<Agency>
  package let name: LocalizedText
  package let roles: [ID<Role>]
  /// The office above, which approves what this one reports; `nil` for one at the top.
  package let parent: ID<Agency>?
  /// Whether the office stands in a source or was assumed so that the demonstration can run.
  package let isDemonstration: Bool

  package init(
    id: ID<Agency>, name: LocalizedText, roles: [ID<Role>], parent: ID<Agency>? = nil, isDemonstration: Bool
  ) {
    self.id = id
    self.name = name
    self.roles = roles
    self.parent = parent
    self.isDemonstration = isDemonstration
  }
}
