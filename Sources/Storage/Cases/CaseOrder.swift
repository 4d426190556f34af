import Casework
import CityModel
import GRDB

/// How a list is ordered. Cases of the same moment follow by their ids.
package enum CaseOrder: String, CaseIterable, Hashable, Sendable {
  /// The newest first.
  case newest
  /// What is due first comes first; what has no date comes last.
  case due

  var clause: SQL {
    switch self {
    case .newest: "filed_at DESC, case_id DESC"
    case .due: "due_order, case_id"
    }
  }

  /// What comes behind the cursor.
  func behind(_ cursor: CaseCursor) -> SQL {
    switch self {
    case .newest: "(filed_at, case_id) < (\(cursor.position), \(cursor.caseID))"
    case .due: "(due_order, case_id) > (\(cursor.position), \(cursor.caseID))"
    }
  }
}

/// Where a page of a list ended: the next one begins behind it, whatever was filed meanwhile.
package struct CaseCursor: Hashable, Sendable {
  let position: Int64
  let caseID: ID<Case>

  init(position: Int64, caseID: ID<Case>) {
    self.position = position
    self.caseID = caseID
  }

  /// Reads what `text` wrote into an address; `nil` for anything else.
  package init?(_ text: String) {
    guard let dot = text.firstIndex(of: "."), let position = Int64(text[..<dot]) else { return nil }
    self.init(position: position, caseID: ID(String(text[text.index(after: dot)...])))
  }

  package var text: String { "\(position).\(caseID)" }
}

/// One page of a list, and where the next begins; `nil` after the last.
package struct CasePage: Hashable, Sendable {
  package let rows: [CaseRow]
  package let next: CaseCursor?

  package init(rows: [CaseRow], next: CaseCursor?) {
    self.rows = rows
    self.next = next
  }
}
