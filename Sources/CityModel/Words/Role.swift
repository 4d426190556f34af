/// A post that a person fills when acting (岗位): dispatcher, worker, checker, leader.
package struct Role: Sendable {
  package let id: ID<Role>
  package let name: LocalizedText

  package init(id: ID<Role>, name: LocalizedText) {
    self.id = id
    self.name = name
  }
}
