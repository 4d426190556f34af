package import Casework
package import CityModel

/// That people are told of a term: once for each time a case comes into a stage.
package struct Reminder: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case dueSoon = "due-soon"
    case overdue
  }

  package let caseID: ID<Case>
  /// The event with which the case came into its stage.
  package let version: Int
  package let kind: Kind

  package init(caseID: ID<Case>, version: Int, kind: Kind) {
    self.caseID = caseID
    self.version = version
    self.kind = kind
  }
}
