package import Casework
package import CityModel
import GRDB

/// All that is known of a case for good: how it was opened, and its events in order.
package struct StoredHistory: Hashable, Sendable {
  package let opening: CaseOpening
  package let events: [CaseEvent]

  package init(opening: CaseOpening, events: [CaseEvent]) {
    self.opening = opening
    self.events = events
  }
}

/// What is fixed when a case is filed and does not stand in its events.
package struct CaseOpening: Hashable, Sendable {
  package let caseID: ID<Case>
  package let number: String
  package let procedure: ID<Procedure>
  package let packVersion: String

  package init(caseID: ID<Case>, number: String, procedure: ID<Procedure>, packVersion: String) {
    self.caseID = caseID
    self.number = number
    self.procedure = procedure
    self.packVersion = packVersion
  }

  init(row: Row) {
    self.init(
      caseID: row["case_id"], number: row["number"], procedure: row["procedure"], packVersion: row["pack_version"])
  }

  /// Stands before the first event's hash: a chain cannot be moved to another case, nor a case to another definition.
  package var hash: String {
    hexDigest(of: Array([caseID.text, number, procedure.text, packVersion].joined(separator: "\n").utf8))
  }
}

/// Makes a case's row from its history. The Platform's: storage decides nothing about cases.
package typealias Fold = @Sendable (StoredHistory) throws -> CaseRow
