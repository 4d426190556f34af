/// A post that a person fills when acting (岗位): dispatcher, worker, checker, leader.
package struct Role: Sendable {
  package let id: ID<Role>
  package let name: LocalizedText
  /// Whether it reads every case of every procedure and sees what is overdue.
  package let leads: Bool

  package init(id: ID<Role>, name: LocalizedText, leads: Bool = false) {
    self.id = id
    self.name = name
    self.leads = leads
  }
}
